/** What the editor would show under a field instead of saving. */
export interface FieldError {
  field: string;
  /** The row of a table, counted from 1. */
  row?: number;
  /** The column of a table. */
  column?: string;
  /** The validator's `errorMessage`, or a sentence of ours where it has none. */
  message: string;
  /** The validator's type, or `CHOICE`, `TYPE`, `UNIQUE`, `UNKNOWN_FIELD`. */
  rule: string;
}

/** Where in a form a value stands. */
export type Spot = Pick<FieldError, 'field' | 'row' | 'column'>;
