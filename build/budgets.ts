/** A measured thing, what it may be at most, and why. */
export interface Budget {
  /** What is measured, as the README names it. */
  what: string;
  /** Never exceeded. */
  limit: number;
  /**
   * What it measured when a commit last changed this number. More than 3% above it fails even under the limit, so that
   * growth is a decision: raise the number in the commit that needs it.
   */
  measured?: number;
  unit: 'B' | 'lines';
  reason: string;
  /** What to do when it is exceeded. */
  repair: string;
}

/** Every number that we promise, in one place; the README's table is made of it. */
export const budgets = {
  bridge: {
    what: '`dist/bridge.js`, brotli at level 11',
    limit: 9_900,
    measured: 9_834,
    unit: 'B',
    reason: 'it is loaded by every visitor of a booking page, before they book',
    repair:
      'find what grew with `npm run test:size -- --modules`, and move what only a developer needs to the debug bridge',
  },
  sandbox: {
    what: 'code in `template.tpl`, without comments',
    limit: 46_000,
    unit: 'B',
    reason: 'people review it before it is published, and every visitor of a site with the tag loads it',
    repair: 'move what the tag does not need out of the modules it imports',
  },
  file: {
    what: 'a file in `src/` or `template/`',
    limit: 150,
    unit: 'lines',
    reason: 'one file does one job and is read on a screen or two',
    // Held to by Biome, see biome.json.
    repair: 'make it a folder with one file per job',
  },
} as const satisfies Record<string, Budget>;

/** Names that would show that something is in the bridge that must not be. */
export const namesKeptOut: Record<string, string> = {
  zod: 'the schema library is larger than the whole bridge',
  safeParse: 'the schema library is larger than the whole bridge',
  _zod: 'the schema library is larger than the whole bridge',
  'console.': 'the bridge is silent; only the debug bridge speaks',
};
