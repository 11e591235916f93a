import type { Place } from '../contracts.ts';

/** A file that cannot be read as a template; `line` and `column` (both 1-based) are those of the file. */
export class TemplateFault extends Error {
  override name = 'TemplateFault';
  readonly line: number;
  readonly column: number;

  constructor(message: string, place: Place) {
    super(message);
    this.line = place.line;
    this.column = place.column;
  }
}
