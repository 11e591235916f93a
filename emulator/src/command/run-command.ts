import type { FileCommand } from './file-command.ts';
import { formatFile } from './format-file.ts';
import { help, version } from './help.ts';
import { lintFile } from './lint-file.ts';
import { parseArguments } from './parse-arguments.ts';
import { runFile } from './run-file.ts';
import { type Terminal, UsageFault } from './terminal.ts';
import { testFile } from './test-file.ts';

/** The exit status: all is well, something failed, the input is of no use. */
export type ExitStatus = 0 | 1 | 2;

const commands = { test: testFile, lint: lintFile, run: runFile, format: formatFile } satisfies Record<
  string,
  FileCommand
>;

/** Runs a command line; several files are all looked at, and the worst of them decides the exit status. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const invocation = await guard(terminal, async () => parseArguments(args));
  if (invocation === undefined) {
    terminal.writeError(args.length === 0 ? `\n${help}` : 'See gtm-template --help.\n');
    return 2;
  }
  const { command } = invocation;
  if (command === 'help' || command === 'version') {
    terminal.write(command === 'help' ? help : `${version}\n`);
    return 0;
  }
  let worst: ExitStatus = 0;
  for (const file of invocation.files) {
    const status = (await guard(terminal, () => commands[command](file, invocation, terminal))) ?? 2;
    if (status > worst) worst = status;
  }
  return worst;
}

async function guard<Result>(terminal: Terminal, work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    terminal.writeError(`gtm-template: ${error.message}\n`);
    return undefined;
  }
}
