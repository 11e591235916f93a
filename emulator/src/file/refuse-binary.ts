import { indexLines } from './locate-offset.ts';
import { TemplateFault } from './template-fault.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Refuses what no import into GTM survives: an empty file and control characters. */
export function refuseBinary(text: string): void {
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    throw new TemplateFault('The file is empty; a template starts with ___INFO___.', { line: 1, column: 1 });
  }
  const found = control.exec(text);
  if (!found) return;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The file holds the control character U+${code}, as a binary file does; GTM cannot import it.`;
  throw new TemplateFault(message, indexLines(text)(found.index));
}
