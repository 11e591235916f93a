import { dirname, join } from 'node:path';
import { type Finding, type GalleryFiles, lintTemplate } from '../lint/index.ts';
import type { FileCommand } from './file-command.ts';
import { decode, readTemplate, type TemplateFile } from './read-template.ts';
import { indentText, showFrame } from './show-frame.ts';
import { type Terminal, UsageFault } from './terminal.ts';

/** Lints a file; warnings are printed and do not fail. */
export const lintFile: FileCommand = async (file, { json, gallery }, terminal) => {
  const templateFile = await readTemplate(file, terminal);
  const findings = lintTemplate(
    templateFile.template,
    gallery ? { gallery: await readGalleryFiles(file, terminal) } : {},
  );
  for (const { rule, level, line, column, message } of findings) {
    if (json) terminal.write(`${JSON.stringify({ file, rule, level, line, column, message })}\n`);
  }
  if (!json) terminal.write(describeFindings(findings, templateFile, terminal.colors));
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
};

/** What stands beside the template in its repository. */
async function readGalleryFiles(file: string, terminal: Terminal): Promise<GalleryFiles> {
  if (file === '-') return {};
  const [metadata, license] = await Promise.all(
    ['metadata.yaml', 'LICENSE'].map((name) => readIfThere(join(dirname(file), name), terminal)),
  );
  return { metadata, license };
}

async function readIfThere(path: string, terminal: Terminal): Promise<string | undefined> {
  try {
    return decode(path, await terminal.read(path));
  } catch (error) {
    if (error instanceof UsageFault) return undefined;
    throw error;
  }
}

function describeFindings(
  findings: readonly Finding[],
  { file, text }: TemplateFile,
  colors: boolean,
): string {
  const parts = findings.map(({ rule, level, line, column, message }) => {
    const frame = indentText(showFrame(text, { line, column }, colors), 2);
    return `${file}:${line}:${column} ${level}: ${message} [${rule}]\n${frame}\n`;
  });
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  return `${[...parts, `${file}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`].join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
