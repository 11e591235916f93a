import type { Condition, Input, Table } from '../../template/form/parameter.ts';

/** Every field of the form by the name that conditions call it by. */
export type Inputs = ReadonlyMap<string, Input | Table>;

/**
 * When a field or a group shows, as the end of a sentence that starts with "shown if"; nothing where it always does.
 * Of several conditions one is enough. Throws for a condition on a field or an answer that the form does not have.
 */
export function describeConditions(
  { enablingConditions = [] }: { enablingConditions?: readonly Condition[] },
  inputs: Inputs,
): string[] {
  const names = [...new Set(enablingConditions.map(({ paramName }) => paramName))];
  const clauses = names.map((name) => {
    const states = enablingConditions
      .filter(({ paramName }) => paramName === name)
      .map((condition) => describeState(condition, inputs));
    return `“${labelOf(name, inputs)}” ${states.join(' or ')}`;
  });
  return clauses.length === 0 ? [] : [clauses.join(', or if ')];
}

function findInput(name: string, inputs: Inputs): Input | Table {
  const input = inputs.get(name);
  if (!input) throw new Error(`A condition of the form names the field '${name}'. Name one that is there.`);
  return input;
}

function labelOf(name: string, inputs: Inputs): string {
  const input = findInput(name, inputs);
  return input.type === 'CHECKBOX' ? input.checkboxText : input.displayName;
}

function describeState({ paramName, paramValue, type }: Condition, inputs: Inputs): string {
  if (type === 'PRESENT') return 'is filled in';
  const is = type === 'EQUALS' ? 'is' : 'is not';
  if (typeof paramValue === 'boolean') return `${is} ${paramValue ? '' : 'not '}ticked`;
  return `${is} “${nameAnswer(paramName, paramValue, inputs)}”`;
}

function nameAnswer(name: string, value: string, inputs: Inputs): string {
  const input = findInput(name, inputs);
  const choices =
    input.type === 'RADIO' ? input.radioItems : input.type === 'SELECT' ? input.selectItems : [];
  const choice = choices.find((other) => other.value === value);
  if (!choice)
    throw new Error(`A condition of the form wants '${name}' to be '${value}', which is no answer there.`);
  return choice.displayValue;
}
