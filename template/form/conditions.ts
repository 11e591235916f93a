import type { Condition } from './parameter.ts';

export const when = (paramName: string, paramValue: string | boolean): Condition => ({
  paramName,
  paramValue,
  type: 'EQUALS',
});

export const unless = (paramName: string, paramValue: string): Condition => ({
  paramName,
  paramValue,
  type: 'NOT_EQUALS',
});

export const whenFilled = (paramName: string): Condition => ({ paramName, paramValue: '', type: 'PRESENT' });

/** All answers of the embed question but the default. */
export const throughTheBridge: Condition[] = [unless('embed', 'classic')];

export const withCalendars: Condition[] = [when('embed', 'calendar'), when('embed', 'both')];
