import { parseArgs } from 'node:util';
import { UsageFault } from './terminal.ts';

export type CommandName = 'test' | 'lint' | 'run' | 'format';

export interface Invocation {
  command: CommandName | 'help' | 'version';
  files: string[];
  json: boolean;
  gallery: boolean;
  check: boolean;
  raw: boolean;
  blockScripts: boolean;
  data: string | undefined;
  url: string | undefined;
}

/** The options of each command, `json` aside. */
const optionsOf: Readonly<Record<CommandName, readonly string[]>> = {
  test: ['json'],
  lint: ['json', 'gallery'],
  run: ['json', 'data', 'raw', 'url', 'block-scripts'],
  format: ['json', 'check'],
};

/** Reads the command line. Throws a UsageFault that names what is wrong with it. */
export function parseArguments(args: readonly string[]): Invocation {
  const { values, positionals } = parse(args);
  const [command = '', ...files] = positionals;
  const invocation = {
    files,
    json: values.json ?? false,
    gallery: values.gallery ?? false,
    check: values.check ?? false,
    raw: values.raw ?? false,
    blockScripts: values['block-scripts'] ?? false,
    data: values.data,
    url: values.url,
  };
  if (values.help || command === 'help') return { ...invocation, command: 'help' };
  if (values.version) return { ...invocation, command: 'version' };
  if (command === '') throw new UsageFault('Say what to do: test, lint, run or format.');
  if (!isCommand(command))
    throw new UsageFault(`There is no command "${command}"; use test, lint, run or format.`);
  const stray = Object.keys(values).find((option) => !optionsOf[command].includes(option));
  if (stray) throw new UsageFault(`"${command}" has no option --${stray}.`);
  if (files.length === 0) throw new UsageFault(`Name a template file: gtm-template ${command} template.tpl`);
  if (command === 'run' && files.length > 1) throw new UsageFault('"run" takes one file.');
  if ([...files, values.data].filter((file) => file === '-').length > 1) {
    throw new UsageFault('Standard input (-) can be read once only.');
  }
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new UsageFault(`--url must be an absolute URL, not "${values.url}".`);
  }
  return { ...invocation, command };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        gallery: { type: 'boolean' },
        check: { type: 'boolean' },
        raw: { type: 'boolean' },
        'block-scripts': { type: 'boolean' },
        data: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node goes on with how to pass a file of that name, which is of no use here.
    throw new UsageFault(String((error as Error).message).replace(/(?<=\.) To specify .*/s, ''));
  }
}

function isCommand(text: string): text is CommandName {
  return Object.hasOwn(optionsOf, text);
}
