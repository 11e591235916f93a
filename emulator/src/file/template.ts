/**
 * A `template.tpl` as GTM exports it: the raw pieces, which print back byte for byte, and parsed views of
 * them. https://developers.google.com/tag-platform/tag-manager/templates/gallery
 */
import type { Place } from '../contracts.ts';

export interface Section {
  /** The marker's name without its underscores, such as `INFO`. */
  name: string;
  /** The marker's line as it stands in the file, its line end included. */
  header: string;
  /** Everything up to the next marker, blank lines included. */
  body: string;
  /** The marker's line in the file, 1-based. */
  line: number;
  /** Where `body` starts, in UTF-16 units from the start of the text. */
  offset: number;
}

/** Where code that stands in a section begins in the file; see `placeInFile`. */
export interface CodePlace extends Place {
  /** Spaces that YAML took off the start of every line. */
  indent: number;
  /** False where the code was written as a quoted or folded scalar: all its lines then count as its first. */
  literal: boolean;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Info {
  /** `TAG`, `MACRO` (a variable) or `CLIENT` (server containers). */
  type: string;
  displayName: string;
  description: string;
  categories: string[];
  containerContexts: string[];
  /** The icon as a data URI; '' where there is none. */
  thumbnail: string;
  /** The section as written. */
  json: { [key: string]: Json };
  place: Place;
  /** The places of the section's own keys. */
  places: ReadonlyMap<string, Place>;
}

export interface Condition {
  paramName: string;
  paramValue: Json;
  /** `EQUALS`, `NOT_EQUALS`, `PRESENT` or `NOT_PRESENT`. */
  type: string;
  place: Place;
}

export interface Validator {
  type: string;
  args: Json[];
  errorMessage: string | undefined;
  enablingConditions: Condition[];
  place: Place;
}

/** One entry of `selectItems` or `radioItems`. */
export interface Choice {
  value: Json;
  displayValue: string;
  subParams: Field[];
}

export interface Column {
  field: Field;
  isUnique: boolean;
}

export interface Field {
  type: string;
  name: string;
  displayName: string;
  defaultValue: Json | undefined;
  canBeEmptyString: boolean;
  textAsList: boolean;
  macrosInSelect: boolean;
  notSetText: string | undefined;
  choices: Choice[];
  /** Of both kinds of table. */
  columns: Column[];
  /** Fields nested in a group, a check box or a drop-down; those of radio buttons are in `choices`. */
  subParams: Field[];
  enablingConditions: Condition[];
  validators: Validator[];
  place: Place;
}

export type Setting = string | boolean | Setting[] | { [key: string]: Setting };

/** One permission with its settings in plain form, such as `{urls: ['https://cdn.example.com/*']}`. */
export interface Permission {
  id: string;
  settings: { [key: string]: Setting };
  place: Place;
  /** Of each entry of each list, as `urls.0`. */
  places: ReadonlyMap<string, Place>;
}

export interface Scenario {
  name: string;
  code: string;
  /** The line of the scenario's name in the file. */
  line: number;
  codePlace: CodePlace;
}

export interface Template {
  preamble: string;
  sections: Section[];
  container: 'web' | 'server';
  info: Info;
  parameters: Field[];
  /** The sandboxed code; its first line is the line under the marker. */
  code: string;
  codePlace: CodePlace;
  permissions: Permission[];
  tests: { scenarios: Scenario[]; setup: string; setupPlace: CodePlace };
  notes: string;
}
