/** What the files under a folder may import. */
export interface ImportRule {
  /** The longest match decides. */
  folder: string;
  /** Folders of ours; a folder always may import itself. */
  folders: readonly string[];
  /** Names of packages, `node:` for those of Node; `*` for any. */
  packages: readonly string[];
  reason: string;
}

/** The direction of dependencies, from the core outwards; a folder without a row may import anything. */
export const importRules: readonly ImportRule[] = [
  {
    folder: 'src/core',
    folders: [],
    packages: [],
    reason: 'it is compiled for pages and for the sandbox, and has to run in both',
  },
  {
    folder: 'src/page',
    folders: ['src/core'],
    packages: [],
    reason: 'every visitor loads it',
  },
  {
    folder: 'src/page/debug',
    folders: ['src/core', 'src/page', 'src/schema'],
    packages: ['zod'],
    reason: 'it is the bridge with a voice',
  },
  {
    folder: 'src/schema',
    folders: ['src/core'],
    packages: ['zod'],
    reason: 'it says what the core reads, and knows of no place where that happens',
  },
  {
    folder: 'template',
    folders: ['src/core'],
    packages: [],
    reason: 'all that it imports becomes code of the tag',
  },
  {
    folder: 'template/form',
    folders: ['src/core', 'src/schema', 'template'],
    packages: [],
    reason: 'it asks for what the schema describes, when the template is built',
  },
  {
    folder: 'emulator',
    folders: [],
    packages: ['*'],
    reason: 'it runs any template, and knows nothing of this project',
  },
];

/** What ships to visitors, with what it must not reach on any way. */
export const keptApart = {
  entries: ['src/page/script.ts', 'src/page/index.ts', 'template/tag.ts'],
  from: ['src/page/debug', 'src/schema', 'template/form'],
  reason: 'every visitor would load it, and the schema library alone is larger than the bridge',
} as const;
