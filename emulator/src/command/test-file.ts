import { type Row, testTemplate } from '../testing/index.ts';
import type { FileCommand } from './file-command.ts';
import { readTemplate, type TemplateFile } from './read-template.ts';
import { indentText, showFrame } from './show-frame.ts';

/** Runs a file's scenarios and prints how each went. */
export const testFile: FileCommand = async (file, { json }, terminal) => {
  const templateFile = await readTemplate(file, terminal);
  const rows = (await testTemplate(templateFile.template)).map((row) => ({ file, ...row }));
  for (const row of rows) if (json) terminal.write(`${JSON.stringify(row)}\n`);
  if (!json) terminal.write(describeRows(rows, templateFile, terminal.colors));
  return rows.every(({ passed }) => passed) ? 0 : 1;
};

function describeRows(rows: readonly Row[], { file, text }: TemplateFile, colors: boolean): string {
  const lines = [file];
  for (const { scenario, passed, message, line } of rows) {
    lines.push(`  ${passed ? '✓' : '✗'} ${scenario ?? (passed ? message : 'The code')}`);
    if (passed) continue;
    const source = text.split(/\r\n|\n|\r/)[line - 1] ?? '';
    const column = source.length - source.trimStart().length + 1;
    lines.push(
      `    ${message}`,
      `    at ${file}:${line}`,
      indentText(showFrame(text, { line, column }, colors), 4),
    );
  }
  const failed = rows.filter(({ passed }) => !passed).length;
  const run = rows.filter(({ scenario }) => scenario !== null).length;
  lines.push(run === 0 && failed === 0 ? '' : `${rows.length - failed} passed, ${failed} failed\n`);
  return `${lines.join('\n')}\n`;
}
