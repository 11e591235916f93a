import type { Place } from '../contracts.ts';

/** One thing that is wrong with a template; `line` and `column` are those of the file, both 1-based. */
export interface Finding extends Place {
  rule: string;
  /** An error is refused by GTM or fails when it runs; a warning deserves a look. */
  level: 'error' | 'warning';
  message: string;
}
