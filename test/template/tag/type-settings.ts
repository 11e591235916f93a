import { isDeepStrictEqual } from 'node:util';
import { buildData } from 'gtm-template';
import { acceptSettings } from '../../../src/core/settings/accept-settings.ts';
import type { Data } from '../../../template/generated/data.ts';
import { settingsFromFields } from '../../../template/settings-from-fields.ts';
import type { Given } from '../../contract/case.ts';
import { createTestHost } from '../../contract/run-core.ts';
import { form } from '../fill-form.ts';

type Row = Record<string, unknown>;
type Typed = Record<string, unknown>;

const SAME =
  'eventName fields userData constants staffFields links customerNote diagnostics legacyOrigins funnel';
const MORE = 'countUnavailable dataLayerName callingCode emailField phoneField nameField';
const ELSEWHERE = 'name sources rows exclude value legalBasis waitForTagsMs dedupeDays waitForConsent';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCustom = (row: Row): boolean => String(row.field).startsWith('custom:');

/** The form has a table for fields of ours and another one for the site's own questions. */
const splitRows = (rows: unknown, own: string, custom: string): Typed => {
  if (!Array.isArray(rows)) return {};
  const valid = rows.filter(isRow);
  const named = valid
    .filter(isCustom)
    .map((row) => ({ ...row, field: String(row.field).slice('custom:'.length) }));
  return { [own]: valid.filter((row) => !isCustom(row)), [custom]: named };
};

const typeValue = (value: unknown): Typed => {
  if (!isRow(value)) return {};
  const rules = Array.isArray(value.rules) ? value.rules.filter(isRow) : [];
  return {
    valueCurrency: value.currency,
    ...(value.default === undefined || value.default === null ? {} : { valueDefault: String(value.default) }),
    valueRules: rules.map((rule) => ({ ...rule, value: String(rule.value) })),
  };
};

const typeGround = (legalBasis: unknown): Typed =>
  isRow(legalBasis)
    ? {
        legalBasis: legalBasis.kind,
        legalBasisType: legalBasis.type ?? 'ad_user_data',
        bannerSetsDefaults: 'yes',
        legalBasisSignal: '{{Signal}}',
      }
    : {};

const type = (settings: Given): Typed => {
  const typed: Typed = {};
  for (const name of `${SAME} ${MORE}`.split(' '))
    if (settings[name] !== undefined) typed[name] = settings[name];
  if (settings.waitForConsent) typed.waitForConsent = settings.waitForConsent;
  if (settings.dedupeDays) typed.dedupeDays = String(settings.dedupeDays);
  if (settings.waitForTagsMs)
    Object.assign(typed, { waitForTags: true, waitForTagsMs: String(settings.waitForTagsMs) });
  return {
    ...typed,
    ...splitRows(settings.rows, 'rows', 'customRows'),
    ...splitRows(settings.exclude, 'exclude', 'excludeCustom'),
    ...typeValue(settings.value),
    ...typeGround(settings.legalBasis),
  };
};

/** What the pipeline makes of settings, but for what the tag sets by itself. */
const accept = (given: object): unknown => {
  const { host } = createTestHost(0);
  const diagnostics: unknown[] = [];
  const { name: _, sources: __, ...rest } = acceptSettings(host, given, (...note) => diagnostics.push(note));
  return { rest, diagnostics };
};

/**
 * The form as filled in for these settings; undefined where the form refuses them or cannot say
 * them. What `name` and `sources` say is no part of it.
 */
export const typeSettings = (settings: Given, embed: Data['embed'] = 'classic'): Data | undefined => {
  const known = `${SAME} ${MORE} ${ELSEWHERE}`.split(' ');
  if (Object.keys(settings).some((name) => !known.includes(name))) return undefined;
  const signal = isRow(settings.legalBasis) ? settings.legalBasis.signal : undefined;
  const { data, errors } = buildData({ parameters: form }, { embed, ...type(settings) }, { Signal: signal });
  const filled = data as unknown as Data;
  if (errors.length || !isDeepStrictEqual(accept(settingsFromFields(filled)), accept(settings)))
    return undefined;
  return filled;
};
