import type { BookingCase, Scenario } from './scenario.ts';
import { writeLiteral } from './write-literal.ts';

const call = (name: string, ...given: unknown[]): string =>
  `${name}(${given.map((value) => writeLiteral(value)).join(', ')});`;

const orNothing = (changes: Record<string, unknown>): unknown[] =>
  Object.keys(changes).length ? [changes] : [];

/** Diagnostics stand for what was not counted. */
const assertNotes = (codes: string[]): string[] => [
  call(
    'assertEvents',
    codes.map(() => 'booking_diagnostic'),
  ),
  ...codes.map((code, index) => `assertThat(pushed[${index}].booking_diagnostic_code).isEqualTo('${code}');`),
];

/** Tells a booking in the words of the setup. */
export const writeScenario = ({ name, answers, booking, becomes }: BookingCase): Scenario => {
  const then =
    'diagnosticCodes' in becomes
      ? assertNotes(becomes.diagnosticCodes)
      : [
          'assertThat(namesOf(pushed)).hasLength(1);',
          `assertKeys(pushed[0], ${writeLiteral(becomes.keys)});`,
        ];
  const code = [
    '// Given',
    call('fire', ...orNothing(answers)),
    '// When',
    call('book', ...orNothing(booking)),
    '// Then',
    ...then,
  ];
  return { name, code: code.join('\n') };
};
