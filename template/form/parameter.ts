/**
 * The fields of a template's form, as they stand in `___TEMPLATE_PARAMETERS___`. Google documents the form's editor
 * but not this JSON: https://developers.google.com/tag-platform/tag-manager/templates/style
 */
export type Parameter = Input | Table | Group | Label;

export type Input = TextInput | CheckBox | DropDown | RadioButtons;

/** Of several conditions one is enough; for "and", put the field into a group that has the other. */
export interface Condition {
  paramName: string;
  paramValue: string | boolean;
  type: 'EQUALS' | 'NOT_EQUALS' | 'PRESENT';
}

/** A validator tests what is typed, not what a variable returns later. `REGEX` matches the whole text. */
export interface Validator {
  type: 'NON_EMPTY' | 'REGEX';
  args?: string[];
  /** Says what to do. */
  errorMessage: string;
  enablingConditions?: Condition[];
}

interface Named {
  name: string;
  displayName: string;
  enablingConditions?: Condition[];
}

/** What takes a value; all of them explain themselves. */
interface Asked extends Named {
  simpleValueType: true;
  help: string;
  valueValidators?: Validator[];
  alwaysInSummary?: boolean;
}

export interface TextInput extends Asked {
  type: 'TEXT';
  defaultValue?: string;
  /** An example, shown in grey while the field is empty. */
  valueHint?: string;
  valueUnit?: string;
}

export interface CheckBox extends Omit<Asked, 'displayName'> {
  type: 'CHECKBOX';
  checkboxText: string;
  defaultValue?: boolean;
}

export interface Choice {
  value: string;
  displayValue: string;
}

export interface DropDown extends Asked {
  type: 'SELECT';
  selectItems: Choice[];
  /** Whether a GTM variable may be chosen instead. */
  macrosInSelect: boolean;
  defaultValue?: string;
  /** Offers to choose nothing, which arrives as ''. */
  notSetText?: string;
}

export interface RadioButtons extends Asked {
  type: 'RADIO';
  radioItems: (Choice & { help?: string; subParams?: Parameter[] })[];
  defaultValue: string;
}

/** A cell of a table that is edited in place; the table's help is its help. */
export type Column = (Omit<TextInput, HeldByTable> | Omit<DropDown, HeldByTable>) & { isUnique?: boolean };

type HeldByTable = 'simpleValueType' | 'help';

export interface Table extends Named {
  type: 'SIMPLE_TABLE';
  help: string;
  simpleTableColumns: Column[];
  newRowButtonText: string;
}

export interface Group extends Named {
  type: 'GROUP';
  groupStyle: 'NO_ZIPPY' | 'ZIPPY_CLOSED';
  help?: string;
  subParams: Parameter[];
}

export interface Label extends Named {
  type: 'LABEL';
}
