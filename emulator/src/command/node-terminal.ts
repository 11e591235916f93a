import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Terminal, UsageFault } from './terminal.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory, not a file',
  EACCES: 'the file may not be read',
};

/** The process's own files and streams. */
export function createNodeTerminal(): Terminal {
  return {
    read: (path) =>
      path === '-' ? buffer(process.stdin) : readFile(path).catch((error) => refuse(path, error)),
    save: (path, text) => writeFile(path, text).catch((error) => refuse(path, error)),
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    colors: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
}

function refuse(path: string, error: NodeJS.ErrnoException): never {
  throw new UsageFault(`${path}: ${reasons[error.code ?? ''] ?? error.message}.`);
}
