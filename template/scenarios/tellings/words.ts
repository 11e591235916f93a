import type { Telling } from '../scenario.ts';

export const tell = (
  name: string,
  becomes: Telling['becomes'],
  booking: Telling['booking'] = {},
  answers: Telling['answers'] = {},
): Telling => ({ name, answers, booking, becomes });

export const keys = (expected: Record<string, unknown>): Telling['becomes'] => ({ keys: expected });

export const diagnosticCodes = (...codes: string[]): Telling['becomes'] => ({ diagnosticCodes: codes });
