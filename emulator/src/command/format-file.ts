import { formatTemplate } from '../file/index.ts';
import type { FileCommand } from './file-command.ts';
import { readTemplate } from './read-template.ts';

/** Writes a file back as GTM would export it, to standard output where it came from standard input. */
export const formatFile: FileCommand = async (file, { check, json }, terminal) => {
  const { text, template } = await readTemplate(file, terminal);
  const formatted = formatTemplate(template);
  const changed = formatted !== text;
  if (file === '-' && !check) {
    terminal.write(formatted);
    return 0;
  }
  if (changed && !check) await terminal.save(file, formatted);
  if (json) terminal.write(`${JSON.stringify({ file, changed })}\n`);
  else if (changed)
    terminal.write(
      check ? `${file} is laid out differently: run gtm-template format\n` : `${file} formatted\n`,
    );
  return check && changed ? 1 : 0;
};
