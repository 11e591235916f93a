import { posix } from 'node:path';

/** One import statement. */
export interface Import {
  /** A path of ours from the working directory, or a package as written. */
  target: string;
  isOurs: boolean;
  /** Gone when the code runs, but it still says what a file knows of. */
  isType: boolean;
  /** From 1. */
  line: number;
}

const statements =
  /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Reads what a formatted source file imports, statically, dynamically, or as a type. */
export function readImports(file: string, source: string): Import[] {
  return [...source.matchAll(statements)].map((found) => {
    const written = (found[1] ?? found[2] ?? found[3]) as string;
    const isOurs = written.startsWith('.');
    return {
      target: isOurs ? posix.join(posix.dirname(file), written) : written,
      isOurs,
      isType: /^\w+ type\b/.test(found[0]),
      line: source.slice(0, found.index).split('\n').length,
    };
  });
}
