import { parseTemplate, type Template, TemplateFault } from '../file/index.ts';
import { showFrame } from './show-frame.ts';
import { type Terminal, UsageFault } from './terminal.ts';

/** A template with the file it came from. */
export interface TemplateFile {
  file: string;
  text: string;
  template: Template;
}

/** Reads and parses a file. Throws a UsageFault for one that is missing, binary or no template. */
export async function readTemplate(file: string, terminal: Terminal): Promise<TemplateFile> {
  const text = decode(file, await terminal.read(file));
  try {
    return { file, text, template: parseTemplate(text) };
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    const { line, column, message } = error;
    const frame =
      text.trim() === '' || text.includes('\0') ? '' : `\n${showFrame(text, error, terminal.colors)}`;
    throw new UsageFault(`${file}:${line}:${column}: ${message}${frame}`);
  }
}

export function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageFault(`${file}: the file is not text in UTF-8, so it is not a template.`);
  }
}
