import type { Input, Parameter, Table } from '../../template/form/parameter.ts';

/** A field that puts a value into `data`. */
export interface Held {
  parameter: Input | Table;
  /** The groups around it, outermost first. */
  groups: string[];
  /** False where another answer may hide it, and for tables, which are undefined without rows. */
  isAlwaysThere: boolean;
}

/** The fields of a form that hold a value, in the order in which they show. */
export function listInputs(parameters: readonly Parameter[], groups: string[] = [], isShown = true): Held[] {
  return parameters.flatMap((parameter): Held[] => {
    const isAlwaysThere = isShown && parameter.enablingConditions === undefined;
    switch (parameter.type) {
      case 'LABEL':
        return [];
      case 'GROUP':
        return listInputs(parameter.subParams, [...groups, parameter.displayName], isAlwaysThere);
      case 'SIMPLE_TABLE':
        return [{ parameter, groups, isAlwaysThere: false }];
      case 'RADIO':
        return [
          { parameter, groups, isAlwaysThere },
          ...parameter.radioItems.flatMap(({ subParams = [] }) => listInputs(subParams, groups, false)),
        ];
      default:
        return [{ parameter, groups, isAlwaysThere }];
    }
  });
}
