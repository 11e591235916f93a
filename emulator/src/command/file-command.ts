import type { Invocation } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Does one command to one file. Throws a UsageFault when the file is of no use. */
export type FileCommand = (file: string, invocation: Invocation, terminal: Terminal) => Promise<0 | 1>;
