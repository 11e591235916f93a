import {
  CALLING_CODES,
  EITHER_ZERO,
  KEEPS_ZERO,
  NORTH_AMERICA,
  OTHER_TRUNK_PREFIXES,
} from '../../src/facts/calling-codes.ts';

const NO_CODE = '0';
const NO_TRUNK_ZERO = '1';

const isIn = (codes: readonly string[], code: string): boolean => codes.includes(code);

const codesWithoutTrunkZero: string[] = [...Object.keys(OTHER_TRUNK_PREFIXES), ...EITHER_ZERO];

/** What may follow a calling code, as a pattern with one group for the national number; its `})` is left out. */
function printNational(range: string, code: string): string {
  const lengths = range.split('-').map(Number);
  if (code === NORTH_AMERICA.code) return `0??(${NORTH_AMERICA.number}`;
  if (isIn(KEEPS_ZERO, code)) return `(\\d{${lengths.join()}`;
  const number = `([1-9]\\d{${lengths.map((length) => length - 1).join()}`;
  return isIn(codesWithoutTrunkZero, code) ? number : `0??${number}`;
}

/** What stands below the first digits of a code: its kind, or ten branches with `separators` between them. */
function printBranches(kinds: ReadonlyMap<string, number>, start: string, separators: string[]): string {
  const kind = kinds.get(start);
  if (kind !== undefined) return String(kind);
  const [separator, ...rest] = separators;
  if (separator === undefined) return NO_CODE;
  if (![...kinds.keys()].some((code) => code.startsWith(start))) return '';
  const branches = [...'0123456789'].map((digit) => printBranches(kinds, start + digit, rest));
  return branches.join(separator).replace(/[0| ]+$/, '');
}

/** The table as short as every visitor should load it: the text of `src/core/generated/calling-codes.ts`. */
export function printCallingCodes(): string {
  const nationals = ['(x{9'];
  const kinds = new Map<string, number>();
  for (const [range, codes] of CALLING_CODES)
    for (const code of codes.split(' ')) {
      const national = printNational(range, code);
      if (!nationals.includes(national)) nationals.push(national);
      kinds.set(code, nationals.indexOf(national));
    }
  if ([...codesWithoutTrunkZero].some((code) => String(kinds.get(code)) !== NO_TRUNK_ZERO))
    throw new Error(
      `src/facts/calling-codes.ts: ${codesWithoutTrunkZero.join(', ')} must be the first row, and alone there`,
    );
  if (nationals.length > 10)
    throw new Error(
      `src/facts/calling-codes.ts: ${nationals.length - 1} kinds of numbers, and one digit tells 9 at most. Repair: join two ranges`,
    );
  return `/**
 * Ten branches by a code's first digit, \`|\` between them; below each, ten by the second, a space between them;
 * below those, ten by the third. Branches at the end that hold nothing are left out. What is one character long
 * is the code's place in \`NATIONAL_NUMBERS\`: ${NO_CODE} for no code, ${NO_TRUNK_ZERO} where 0 is no trunk prefix, or may be none.
 */
export const CALLING_CODES =
  '${printBranches(kinds, '', ['|', ' ', ''])}';

/** Patterns of what may follow a calling code, each without the \`})\` at its end; a space between them. */
export const NATIONAL_NUMBERS =
  '${nationals.join(' ').replaceAll('\\', '\\\\')}';
`;
}
