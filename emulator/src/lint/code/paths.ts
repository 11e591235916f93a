import type { Completion } from './completion.ts';

/** Whether control can arrive somewhere with the tag not completed: yes, perhaps completed, or not at all. */
export type Path = 'open' | 'maybe' | 'closed';

/** Where control is after something was evaluated. */
export function after(completion: Completion, path: Path): Path {
  if (completion === 'yes') return 'closed';
  return completion === 'maybe' && path === 'open' ? 'maybe' : path;
}

/** Where control is when it came from any of these. */
export function join(paths: readonly Path[]): Path {
  if (paths.includes('open')) return 'open';
  return paths.includes('maybe') ? 'maybe' : 'closed';
}
