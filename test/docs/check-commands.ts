import { existsSync, readFileSync } from 'node:fs';
import type { Block } from './extract-blocks.ts';

interface Package {
  name: string;
  scripts: Record<string, string>;
  bin?: Record<string, string>;
  workspaces?: string[];
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;

const { scripts, name, workspaces = [], bin: ownCommands } = readPackage('.');

/** The commands of every package in this repository, which `npx` finds after `npm ci`. */
const bin: Record<string, string> = Object.assign(
  {},
  ownCommands,
  ...workspaces.map((folder) => readPackage(folder).bin),
);

const hasScript = (script: string): string | undefined =>
  script in scripts ? undefined : `package.json has no script '${script}'`;

const hasFile = (path: string): string | undefined =>
  existsSync(path) ? undefined : `there is no file ${path}`;

/** What can be typed in a documented shell, and what is wrong with it, if anything. */
const commands: [pattern: RegExp, check: (...parts: string[]) => string | undefined][] = [
  [/^npm (?:ci|install|i)$/, () => undefined],
  [
    /^npm (?:install|i)(?: -D| --save-dev)? (\S+)$/,
    (what) => (what === name ? undefined : `${what} is not this package`),
  ],
  [/^npm (test|start)$/, hasScript],
  [/^npm run (\S+)(?: -- .+)?$/, hasScript],
  [
    /^npx (?:vitest run|vitest)(?: --project (?:unit|browser))?((?: [^-\s]\S*)*)(?: -t .+)?$/,
    (paths) => firstFault(paths.trim().split(' ').filter(Boolean).map(hasFile)),
  ],
  [/^npx tsx (\S+)(?: .+)?$/, hasFile],
  [/^npx biome (?:check|ci)(?: .+)?$/, () => undefined],
  [
    /^npx (?!tsx|vitest|biome)(\S+)(?: .+)?$/,
    (command) => (command in bin ? undefined : `package.json has no command '${command}'`),
  ],
  [/^(?:bash )?(\.[\w-]*\/\S+)$/, hasFile],
  [/^git clone https:\/\/github\.com\/\S+$/, () => undefined],
  [/^cd (\S+)$/, () => undefined],
];

const firstFault = (faults: (string | undefined)[]): string | undefined => faults.find(Boolean);

function checkCommand(command: string): string | undefined {
  const [pattern, check] = commands.find(([known]) => known.test(command)) ?? [];
  if (!pattern || !check)
    return 'not a command that is known here. Make it an npm script, or add it to check-commands.ts';
  return check(...(pattern.exec(command)?.slice(1) ?? []));
}

/** Sentences about the lines of a shell block that nobody could type with success. */
export function checkCommands({ file, line, text }: Block): string[] {
  return (
    text
      // A line that goes on leaves an empty one behind, so that those after it keep their numbers.
      .replace(
        /(?:.*\\\n)+.*\n/g,
        (long) => long.replace(/\s*\\\n\s*/g, ' ') + '\n'.repeat(long.split('\n').length - 2),
      )
      .split('\n')
      .flatMap((written, index) => {
        const command = written
          .replace(/^\$ /, '')
          .replace(/(?:^|\s)#.*$/, '')
          .replace(/^(?:[A-Z_]+=\S+ )+/, '')
          .trim();
        if (command === '') return [];
        const at = `${file}:${line + 1 + index}: ${command}`;
        const fault = firstFault(command.split(' && ').map(checkCommand));
        return fault ? [`${at}: ${fault}`] : [];
      })
  );
}
