import type { Case, Entry } from './case.ts';
import { writeKeys } from './write-value.ts';

/** What running a case gave. */
export interface Outcome {
  /** Everything in the data layer that the case is about. */
  entries: Entry[];
  /** What the page saw of us and should not have: errors, globals, changed payloads. In sentences. */
  faults: string[];
}

/** GTM writes it onto what was pushed; nothing of ours. */
const GTMS_OWN = 'gtm.uniqueEventId';

/** `eventTimeout` belongs to the callback, and differs from target to target. */
const writeEntry = (entry: Entry): string => {
  const { eventTimeout, [GTMS_OWN]: _, ...rest } = entry;
  if (eventTimeout !== undefined && typeof rest.eventCallback !== 'function')
    rest.eventTimeout = eventTimeout;
  return writeKeys(rest).join('\n');
};

/** An outcome as text, to be compared with `describeExpected`: one line per key, blocks in order. */
export const describeOutcome = ({ entries, faults }: Outcome): string => {
  const isDiagnostic = (entry: Entry) => entry.event === 'booking_diagnostic';
  const diagnosticCodes = entries
    .filter(isDiagnostic)
    .map(({ booking_diagnostic_code }) => String(booking_diagnostic_code));
  const unexpected = entries
    .filter(
      (entry) => isDiagnostic(entry) && Object.keys(entry).some((key) => !DIAGNOSTIC_KEYS.includes(key)),
    )
    .map((entry) => `a diagnostic with more keys: ${writeEntry(entry)}`);
  return describe(
    entries.filter((entry) => !isDiagnostic(entry)),
    diagnosticCodes,
    [...unexpected, ...faults],
  );
};

const DIAGNOSTIC_KEYS = ['event', 'booking_diagnostic_code', GTMS_OWN];

export const describeExpected = ({ pushes, diagnosticCodes }: Case): string =>
  describe(pushes, diagnosticCodes, []);

const describe = (pushes: Entry[], diagnosticCodes: string[], faults: string[]): string =>
  [
    ...pushes.map((entry, index) => `push ${index + 1}\n${writeEntry(entry)}`),
    `codes: ${[...diagnosticCodes].sort().join(', ') || 'none'}`,
    ...faults,
  ].join('\n\n');

/** Lines that are in only one of two texts, marked; empty when the texts are the same. */
export const listDifferences = (expected: string, actual: string): string[] => {
  if (expected === actual) return [];
  const [wanted, got] = [expected.split('\n'), actual.split('\n')];
  const lacking = wanted.filter((line) => !got.includes(line)).map((line) => `- ${line}`);
  const surplus = got.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`);
  return lacking.length + surplus.length
    ? [...lacking, ...surplus]
    : ['The order or number of pushes differs.', actual];
};
