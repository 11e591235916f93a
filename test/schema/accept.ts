import fc from 'fast-check';
import { acceptSettings } from '../../src/core/settings/accept-settings.ts';
import { readAmount } from '../../src/core/settings/read-amount.ts';
import { createTestHost } from '../contract/run-core.ts';

const { host } = createTestHost(0);

/** What the pipeline makes of settings, and what it says of them. */
export const accept = (given: unknown) => {
  const diagnostics: string[] = [];
  const accepted = acceptSettings(host, given, (code, detail) => diagnostics.push(`${code} ${detail}`));
  return { accepted, diagnostics };
};

/** No setting at all takes these; a list or a group is taken apart, and a number may come as text. */
export const simpleValues = fc.oneof(
  fc.string().filter((text) => readAmount(text) === undefined),
  fc.double(),
  fc.boolean(),
);
