/** A call of the site's function that waits for tags. */
interface SiteCall {
  run: () => void;
  isReady: boolean;
}

export interface SiteCalls {
  isEmpty(): boolean;
  /** Puts a call at the end of the queue; what it answers lets the call go, once those before it may go, too. */
  add(run: () => void): () => void;
}

/**
 * The calls of the site's function that wait for tags, in the order of the vendor's calls. A vendor's script that was
 * loaded twice calls twice: the second call, which counts nothing, must not redirect before the first may, nor overtake
 * it. `start` runs a call that may go.
 */
export function createSiteCalls(start: (run: () => void) => void): SiteCalls {
  const calls: SiteCall[] = [];
  return {
    isEmpty: () => !calls.length,
    add: (run) => {
      const call: SiteCall = { run, isReady: false };
      calls.push(call);
      return () => {
        call.isReady = true;
        while (calls[0] && calls[0].isReady) start((calls.shift() as SiteCall).run);
      };
    },
  };
}
