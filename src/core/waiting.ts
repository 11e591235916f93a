import type { Host } from './host.ts';

export interface Waiting {
  isReady: () => boolean;
  go: () => void;
}

/** `wait` and `resume` of a host, which keeps the list of what waits: its firings may share it. */
export function createWaiting(
  load: () => Waiting[],
  save: (waiting: Waiting[]) => void,
): { wait: Host['wait']; resume: Host['resume'] } {
  const wait = (isReady: () => boolean, go: () => void): void => {
    if (isReady()) go();
    else save(load().concat({ isReady, go }));
  };
  return {
    wait,
    resume: () => {
      const due = load();
      save([]);
      due.forEach((item) => wait(item.isReady, item.go));
    },
  };
}
