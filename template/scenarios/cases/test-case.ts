import type { BookingCase } from '../scenario.ts';

export const testCase = (
  name: string,
  becomes: BookingCase['becomes'],
  booking: BookingCase['booking'] = {},
  answers: BookingCase['answers'] = {},
): BookingCase => ({ name, answers, booking, becomes });

export const keys = (expected: Record<string, unknown>): BookingCase['becomes'] => ({ keys: expected });

export const diagnosticCodes = (...codes: string[]): BookingCase['becomes'] => ({ diagnosticCodes: codes });
