import { readdirSync } from 'node:fs';

/** The files under a folder whose names pass, relative to the working directory, in order; none if there is no folder. */
export function listFiles(folder: string, passes: (path: string) => boolean = () => true): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .filter(passes)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** TypeScript that becomes code; declarations do not. */
export const isSource = (path: string): boolean => path.endsWith('.ts') && !path.endsWith('.d.ts');
