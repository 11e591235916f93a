import { parse } from 'yaml';
import { checkCommands } from './check-commands.ts';
import type { Block } from './extract-blocks.ts';
import { runHtml } from './run-html.ts';
import { runScript } from './run-script.ts';

type Run = (block: Block) => string[] | Promise<string[]>;

const parsing =
  (read: (text: string) => unknown): Run =>
  ({ text }) => {
    try {
      read(text);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };

/** How each kind of block is put to the test. What only shows output is `text`. */
const runs: Readonly<Record<string, Run>> = {
  html: runHtml,
  ts: runScript,
  js: runScript,
  sh: checkCommands,
  json: parsing(JSON.parse),
  yaml: parsing(parse),
  text: () => [],
};

/** Puts a block to the test of its info string, and answers what went wrong. */
export async function runBlock(block: Block): Promise<string[]> {
  const run = Object.hasOwn(runs, block.language) ? runs[block.language] : undefined;
  if (!run)
    return [
      `'${block.language}' says of no way to run this block. Say one of ${Object.keys(runs).join(', ')} after the fence.`,
    ];
  return run(block);
}
