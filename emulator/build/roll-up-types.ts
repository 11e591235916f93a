import { execFile } from 'node:child_process';
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor';

/** The module of a package whose types are public; paths are absolute. */
export interface PublicTypes {
  packageFolder: string;
  /** Holds the module and all that it imports. */
  sourceFolder: string;
  /** The module, relative to the source folder. */
  entry: string;
  /** Where the module runs. */
  compilerOptions: { lib: string[]; target: string };
}

export interface RollUp {
  /** The file of declarations to write. */
  declarations?: string;
  /** Compares the types with the reviewed report, or writes that. */
  report?: 'compare' | 'update';
}

export interface RolledUp {
  /** Path from the working directory. */
  report: string;
  /** False where the report said something else, or was not there. */
  isSame: boolean;
}

/**
 * Rolls the types of a package up into one file, or into a report for review, or both. Throws what the compiler or
 * API Extractor had to say. https://api-extractor.com
 */
export async function rollUpTypes(types: PublicTypes, wanted: RollUp): Promise<RolledUp> {
  // Within the package, so that the declarations find what they import.
  const folder = await mkdtemp(join(types.packageFolder, '.types-'));
  try {
    await emitDeclarations(types, folder);
    // The report tells places from the folder with the package's manifest.
    await copyFile(join(types.packageFolder, 'package.json'), join(folder, 'package.json'));
    if (wanted.report === 'update') await mkdir(join(types.packageFolder, 'etc'), { recursive: true });
    const rolledUp = extract(types, folder, wanted);
    if (wanted.declarations !== undefined)
      await keepGlobals(declarationsOf(types, folder), wanted.declarations);
    return rolledUp;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** TypeScript writes one file of declarations a source. */
async function emitDeclarations(types: PublicTypes, folder: string): Promise<void> {
  const config = {
    compilerOptions: {
      ...types.compilerOptions,
      module: 'preserve',
      moduleResolution: 'bundler',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      rewriteRelativeImportExtensions: true,
      types: [],
      declaration: true,
      stripInternal: true,
      emitDeclarationOnly: true,
      rootDir: types.sourceFolder,
      outDir: folder,
    },
    files: [join(types.sourceFolder, types.entry)],
  };
  const configFile = join(folder, 'tsconfig.json');
  await writeFile(configFile, JSON.stringify(config));
  const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
  try {
    await promisify(execFile)(process.execPath, [compiler, '--pretty', 'false', '-p', configFile]);
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    throw new Error(`The types of ${types.entry} could not be built:\n${stdout || String(error)}`);
  }
}

function declarationsOf({ entry }: PublicTypes, folder: string): string {
  return join(folder, entry.replace(/\.ts$/, '.d.ts'));
}

/** API Extractor leaves `declare global` out: https://github.com/microsoft/rushstack/issues/1709 */
async function keepGlobals(entry: string, declarations: string): Promise<void> {
  const blocks = (await readFile(entry, 'utf8')).match(/^declare global \{\n[\s\S]*?^\}\n/gm) ?? [];
  await appendFile(declarations, blocks.map((block) => `\n${block}`).join(''));
}

function extract(types: PublicTypes, folder: string, { declarations, report }: RollUp): RolledUp {
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  const configObject: IConfigFile = {
    projectFolder: folder,
    mainEntryPointFilePath: declarationsOf(types, folder),
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          ...types.compilerOptions,
          module: 'esnext',
          moduleResolution: 'bundler',
          types: [],
        },
        files: [declarationsOf(types, folder)],
      },
    },
    apiReport: {
      enabled: report !== undefined,
      reportFileName: '<unscopedPackageName>.api.md',
      reportFolder: join(types.packageFolder, 'etc'),
      reportTempFolder: folder,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: declarations !== undefined, untrimmedFilePath: declarations ?? '' },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      extractorMessageReporting: {
        ...quiet,
        // Types that have no public name although public ones use them: listed, for the reviewer.
        'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
      },
      tsdocMessageReporting: quiet,
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
  const faults: string[] = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: report === 'update',
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error)
        faults.push(message.formatMessageWithLocation(folder));
    },
  });
  if (faults.length > 0) throw new Error(`API Extractor refuses the types:\n${faults.join('\n')}`);
  return { report: relative(process.cwd(), config.reportFilePath), isSame: !apiReportChanged };
}
