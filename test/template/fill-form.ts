import { buildData, type FieldError, parseTemplate, type Variables } from 'gtm-template';
import { writeTpl } from '../../emulator/test/file/write-tpl.ts';
import type { Settings } from '../../src/core/generated/settings.ts';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';
import type { Data } from '../../template/generated/data.ts';
import { PARAMETERS } from '../../template/parameters.ts';
import { type GivenSettings, settingsFromFields } from '../../template/settings-from-fields.ts';
import { createTestHost } from '../contract/run-core.ts';

/** The form as GTM would show it. */
export const form = parseTemplate(writeTpl({ parameters: [...PARAMETERS] })).parameters;

export interface FilledForm {
  data: Data;
  errors: FieldError[];
  /** What the tag makes of the form. */
  given: GivenSettings;
  /** What the pipeline makes of that. */
  settings: Settings;
  /** The settings that the pipeline did not take. */
  refused: string[];
}

/** Fills the form in as a marketer does: fields not mentioned stay as they are. */
export function fillForm(typed: Record<string, unknown> = {}, variables: Variables = {}): FilledForm {
  const built = buildData({ parameters: form }, typed, variables);
  const data = built.data as unknown as Data;
  const given = settingsFromFields(data);
  const refused: string[] = [];
  const settings = acceptSettings(createTestHost(0).host, given, (code, path) => {
    if (code === 'bad_setting') refused.push(path ?? '');
  });
  return { data, errors: built.errors, given, settings, refused };
}
