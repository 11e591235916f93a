import type { Condition } from '../file/index.ts';
import { isEmpty } from './is-empty.ts';

/** The value of another field as its own conditions leave it: undefined while that field is disabled. */
export type ReadValue = (name: string) => unknown;

/**
 * Whether enabling conditions hold: no condition always holds, and of several one is enough.
 * https://www.simoahava.com/analytics/custom-templates-guide-for-google-tag-manager/
 */
export function meetsConditions(conditions: readonly Condition[], read: ReadValue): boolean {
  return conditions.length === 0 || conditions.some((condition) => meetsCondition(condition, read));
}

function meetsCondition({ type, paramName, paramValue }: Condition, read: ReadValue): boolean {
  const value = read(paramName);
  switch (type) {
    // A check box is compared with true or with "true": both occur in exported templates.
    case 'EQUALS':
      return String(value ?? '') === String(paramValue);
    case 'NOT_EQUALS':
      return String(value ?? '') !== String(paramValue);
    case 'PRESENT':
      return isPresent(value);
    case 'NOT_PRESENT':
      return !isPresent(value);
    default:
      return false;
  }
}

function isPresent(value: unknown): boolean {
  return !isEmpty(value) && value !== false && value !== null;
}
