import type { Place } from '../contracts.ts';
import type { CodePlace } from './template.ts';

/** Where a place in a piece of code stands in the template's file. */
export function placeInFile(code: CodePlace, place: Place): Place {
  if (!code.literal) return { line: code.line, column: code.column };
  return { line: code.line + place.line - 1, column: code.indent + place.column };
}
