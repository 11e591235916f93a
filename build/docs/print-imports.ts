import { readFileSync } from 'node:fs';
import { code, printTable } from './print-table.ts';

interface Override {
  includes: string[];
  linter?: { rules: { style?: { noRestrictedImports?: { options: { patterns: Pattern[] } } } } };
}

interface Pattern {
  group: string[];
  message: string;
}

/** Who may import what, as `biome.json` has it: paths as an import writes them, `**` for any. */
export function printImports(): string {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: Override[] };
  return printTable(
    ['In', 'May import', 'But not', 'Because'],
    overrides.flatMap(({ includes, linter }) =>
      (linter?.rules.style?.noRestrictedImports?.options.patterns ?? []).map(({ group, message }) => [
        list(includes),
        group[0] === '**' ? list(group.filter(isTaken).map((path) => path.slice(1))) : 'any',
        list(group.filter((path) => path !== '**' && !isTaken(path))),
        message.replace(/\.$/, ''),
      ]),
    ),
  );
}

const isTaken = (path: string): boolean => path.startsWith('!');
const list = (paths: readonly string[]): string => paths.map(code).join(', ') || '–';
