import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { locateCompiler } from './locate-compiler.ts';

/** A part of the repository that is compiled for one place, with what is global there. */
interface World {
  project: string;
  /** Typings of globals that must be there, and all that may. */
  types: readonly string[];
}

const worlds: readonly World[] = [
  { project: 'tsconfig.json', types: ['node'] },
  { project: 'emulator/tsconfig.json', types: ['node'] },
  { project: 'src/core/tsconfig.json', types: [] },
  { project: 'src/page/tsconfig.json', types: [] },
  { project: 'template/tsconfig.json', types: [] },
  // A site that uses the package; the only place for `ga`, a global of long ago.
  { project: 'test/types/tsconfig.json', types: ['gtag.js', 'google.analytics'] },
  // A site of React, with the package as published.
  { project: 'test/browser/react/tsconfig.json', types: ['react', 'react-dom'] },
  // An author of any GTM template, who uses the emulator.
  { project: 'emulator/test/types/tsconfig.json', types: [] },
];

const compile = (project: string, ...options: string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [locateCompiler(), '--pretty', 'false', '-p', project, ...options]);

/** What is wrong in a world: the compiler's lines, and globals that do not belong there. */
async function checkWorld({ project, types }: World): Promise<string[]> {
  const { stdout } = await compile(project, '--showConfig');
  const { compilerOptions } = JSON.parse(stdout) as { compilerOptions: { types?: string[] } };
  const found = compilerOptions.types;
  const faults: string[] = [];
  if (found === undefined || found.join() !== types.join())
    faults.push(
      `${project}: its "types" are ${JSON.stringify(found ?? 'all that are installed')}. ` +
        `Set them to ${JSON.stringify(types)}: other globals are not there when this code runs.`,
    );
  try {
    await compile(project);
  } catch (error) {
    faults.push((error as { stdout?: string }).stdout?.trim() || String(error));
  }
  return faults;
}

for (const file of ['dist/index.d.ts', 'emulator/dist/emulator.d.ts'])
  if (!existsSync(file)) {
    console.error(`${file} is missing, and the tests use the packages as published: npm run build`);
    process.exit(1);
  }
for (const world of worlds.filter(({ project }) => existsSync(project))) {
  const faults = await checkWorld(world);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${world.project} compiles`);
}
