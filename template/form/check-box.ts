import type { CheckBox, Condition } from './parameter.ts';

/** A box to tick, not ticked at first. */
export const checkBox = (
  name: string,
  checkboxText: string,
  help: string,
  enablingConditions?: Condition[],
): CheckBox => ({
  type: 'CHECKBOX',
  name,
  simpleValueType: true,
  checkboxText,
  help,
  ...(enablingConditions && { enablingConditions }),
});
