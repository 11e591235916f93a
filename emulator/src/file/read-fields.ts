import type { LocatedJson } from './locate-json.ts';
import { demandObject, readFlag, readItems, readOptionalText, readText } from './read-json.ts';
import type { Choice, Column, Condition, Field, Validator } from './template.ts';
import { TemplateFault } from './template-fault.ts';

/** Reads `___TEMPLATE_PARAMETERS___`. */
export function readFields(json: LocatedJson): Field[] {
  if (!Array.isArray(json.value)) {
    throw new TemplateFault('___TEMPLATE_PARAMETERS___ must be a list in brackets.', json.place);
  }
  return json.items.map(readField);
}

function readField(json: LocatedJson): Field {
  demandObject(json, 'A field');
  return {
    type: readText(json, 'type'),
    name: readText(json, 'name'),
    displayName: readText(json, 'displayName'),
    defaultValue: json.members.get('defaultValue')?.value,
    canBeEmptyString: readFlag(json, 'canBeEmptyString'),
    textAsList: readFlag(json, 'textAsList'),
    macrosInSelect: readFlag(json, 'macrosInSelect'),
    notSetText: readOptionalText(json, 'notSetText'),
    choices: [...readItems(json, 'selectItems'), ...readItems(json, 'radioItems')].map(readChoice),
    columns: [
      ...readItems(json, 'simpleTableColumns').map(readSimpleColumn),
      ...readItems(json, 'paramTableColumns').map(readParamColumn),
    ],
    subParams: readItems(json, 'subParams').map(readField),
    enablingConditions: readItems(json, 'enablingConditions').map(readCondition),
    validators: readItems(json, 'valueValidators').map(readValidator),
    place: json.place,
  };
}

function readChoice(json: LocatedJson): Choice {
  demandObject(json, 'A choice');
  return {
    value: json.members.get('value')?.value ?? null,
    displayValue: readText(json, 'displayValue'),
    subParams: readItems(json, 'subParams').map(readField),
  };
}

function readSimpleColumn(json: LocatedJson): Column {
  return { field: readField(json), isUnique: readFlag(json, 'isUnique') };
}

function readParamColumn(json: LocatedJson): Column {
  const param = demandObject(json, 'A column').members.get('param');
  if (!param) throw new TemplateFault('A column of a PARAM_TABLE needs its field under "param".', json.place);
  return { field: readField(param), isUnique: readFlag(json, 'isUnique') };
}

function readCondition(json: LocatedJson): Condition {
  demandObject(json, 'An enabling condition');
  return {
    paramName: readText(json, 'paramName'),
    paramValue: json.members.get('paramValue')?.value ?? '',
    type: readText(json, 'type'),
    place: json.place,
  };
}

function readValidator(json: LocatedJson): Validator {
  demandObject(json, 'A validator');
  return {
    type: readText(json, 'type'),
    args: readItems(json, 'args').map((item) => item.value),
    errorMessage: readOptionalText(json, 'errorMessage'),
    enablingConditions: readItems(json, 'enablingConditions').map(readCondition),
    place: json.place,
  };
}
