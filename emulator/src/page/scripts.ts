import { runScriptFile } from './run-script-file.ts';
import type { Timers } from './timers.ts';

/**
 * Stands in for a script: the path of a local file (in a browser its address), or a function that runs on the
 * page's window. A file that is missing and a function that throws or rejects did not load.
 */
export type Script = string | ((window: Record<string, unknown>) => unknown);

/** The scripts that the page can load: by their exact URL, or looked up by a function. */
export type Scripts = Readonly<Record<string, Script>> | ((url: string) => Script | undefined);

/** Loads scripts for `injectScript`. */
export interface ScriptLoader {
  /** The URL of each element that was inserted, in order. */
  readonly injected: string[];
  load(url: string, onSuccess: () => void, onFailure: () => void, cacheToken?: string): void;
}

interface Cached {
  loaded: boolean;
  waiting: { onSuccess: () => void; onFailure: () => void }[];
}

/**
 * Nothing is fetched: a URL that `scripts` does not know fails, as a blocked script does. With a cache token
 * a script is inserted once; a failure forgets the token, so that a later call tries again.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/api#injectscript
 */
export function createScriptLoader(
  window: Record<string, unknown>,
  scripts: Scripts,
  timers: Timers,
): ScriptLoader {
  const injected: string[] = [];
  const cache = new Map<string, Cached>();

  function find(url: string): Script | undefined {
    if (typeof scripts === 'function') return scripts(url);
    return Object.hasOwn(scripts, url) ? scripts[url] : undefined;
  }

  function note(error: unknown): void {
    timers.swallowed.push({ where: 'scripts', error });
  }

  function run(script: Script): unknown {
    return typeof script === 'string' ? runScriptFile(script, window, note) : script(window);
  }

  function insert(url: string, done: (loaded: boolean) => void): void {
    injected.push(url);
    timers.later(() => {
      const script = find(url);
      if (!script) return done(false);
      const answer = (loaded: boolean) => timers.later(() => done(loaded), 0, 'injectScript');
      const fail = (error: unknown) => {
        // A file that is not there is a mistake in the page's options; a function may throw on purpose.
        if (typeof script === 'string') note(error);
        answer(false);
      };
      try {
        const result = run(script);
        if (!(result instanceof Promise)) return done(true);
        timers.track(result.then(() => answer(true), fail));
      } catch (error) {
        fail(error);
      }
    });
  }

  const call = (callback: () => void) => timers.later(callback, 0, 'injectScript');

  return {
    injected,
    load(url, onSuccess, onFailure, cacheToken) {
      if (cacheToken === undefined) {
        insert(url, (loaded) => call(loaded ? onSuccess : onFailure));
        return;
      }
      const known = cache.get(cacheToken);
      if (known?.loaded) return call(onSuccess);
      if (known) return void known.waiting.push({ onSuccess, onFailure });
      const entry: Cached = { loaded: false, waiting: [{ onSuccess, onFailure }] };
      cache.set(cacheToken, entry);
      insert(url, (loaded) => {
        entry.loaded = loaded;
        if (!loaded) cache.delete(cacheToken);
        for (const waiting of entry.waiting) call(loaded ? waiting.onSuccess : waiting.onFailure);
      });
    },
  };
}
