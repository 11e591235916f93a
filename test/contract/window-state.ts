import type { TestWindow } from './prepare-window.ts';

/** What scripts of a page can change for the next one: a property's name with its place, and its descriptor. */
type Properties = Map<PropertyKey, PropertyDescriptor>;

interface Listener {
  target: EventTarget;
  given: Parameters<EventTarget['addEventListener']>;
}

export interface WindowState {
  /** Brings the window back to what it was. Answers what could not be brought back, in words. */
  restore(): string[];
}

/** What a script may have patched besides the window itself. */
const BUILT_INS =
  'Object Array Function Promise String Number Boolean RegExp Date Map Set WeakMap WeakSet Symbol Error EventTarget JSON Reflect Math Intl';

const propertiesOf = (object: object): Properties =>
  new Map(
    Reflect.ownKeys(object).map((key) => [key, Reflect.getOwnPropertyDescriptor(object, key) ?? {}] as const),
  );

const isSame = (one: PropertyDescriptor = {}, other: PropertyDescriptor = {}): boolean =>
  one.get === other.get &&
  one.set === other.set &&
  Object.is(one.value, other.value) &&
  one.writable === other.writable &&
  one.enumerable === other.enumerable &&
  one.configurable === other.configurable;

const changedKeys = (object: object, before: Properties): PropertyKey[] => {
  const now = propertiesOf(object);
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (key) => !before.has(key) || !now.has(key) || !isSame(before.get(key), now.get(key)),
  );
};

const restoreProperties = (object: object, before: Properties): PropertyKey[] => {
  const changed = changedKeys(object, before);
  for (const key of changed) {
    const descriptor = before.get(key);
    if (descriptor) Reflect.defineProperty(object, key, descriptor);
    else Reflect.deleteProperty(object, key);
  }
  return changed.length ? changedKeys(object, before) : [];
};

/** The window, its built-in objects and their prototypes, by name. */
const patchableObjects = (window: TestWindow): [name: string, object: object][] => {
  const builtIns = BUILT_INS.split(' ').flatMap((name): [string, object][] => {
    const builtIn = window[name] as { prototype?: object };
    return builtIn.prototype
      ? [
          [name, builtIn],
          [`${name}.prototype`, builtIn.prototype],
        ]
      : [[name, builtIn]];
  });
  return [['window', window], ...builtIns, ['crypto.subtle', window.crypto.subtle]];
};

/** Keeps every listener that is added from now on. */
const watchListeners = (window: TestWindow): Listener[] => {
  const { EventTarget: Targets } = window as unknown as typeof globalThis;
  const { addEventListener } = Targets.prototype;
  const listeners: Listener[] = [];
  Targets.prototype.addEventListener = function (...given: Listener['given']): void {
    // A bare `addEventListener` is the window's.
    listeners.push({ target: this ?? window, given });
    addEventListener.apply(this, given);
  };
  return listeners;
};

/** Keeps every interval that is started from now on, since no virtual clock drives them. */
const watchIntervals = (window: TestWindow): number[] => {
  const intervals: number[] = [];
  const { setInterval } = window;
  window.setInterval = ((...given: Parameters<typeof setInterval>) => {
    const handle = setInterval(...given);
    intervals.push(handle);
    return handle;
  }) as typeof setInterval;
  return intervals;
};

/** Remembers a window as it is now: globals, patched built-ins, listeners, intervals, storage, cookies, document. */
export const rememberWindow = (window: TestWindow): WindowState => {
  const { document, localStorage, sessionStorage, history, location } = window;
  const listeners = watchListeners(window);
  const intervals = watchIntervals(window);
  const objects = patchableObjects(window).map(
    ([name, object]) => [name, object, propertiesOf(object)] as const,
  );
  const handlers = Reflect.ownKeys(window)
    .map(String)
    .filter((key) => /^on[a-z]+$/.test(key));
  const root = document.documentElement.cloneNode(true);
  const url = location.href;
  const isChanged = (): boolean => !document.documentElement?.isEqualNode(root);

  const restoreDocument = (): void => {
    if (isChanged()) document.documentElement.replaceWith(root.cloneNode(true));
    for (const cookie of document.cookie.split('; '))
      if (cookie) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
    if (location.href !== url) history.replaceState(null, '', url);
  };

  const restore = (): string[] => {
    for (const { target, given } of listeners.splice(0)) target.removeEventListener(...given);
    for (const handle of intervals.splice(0)) window.clearInterval(handle);
    for (const key of handlers) if (window[key]) window[key] = null;
    const changed = objects.flatMap(([name, object, before]) =>
      restoreProperties(object, before).map((key) => `${name}.${String(key)} was changed for good`),
    );
    localStorage.clear();
    sessionStorage.clear();
    restoreDocument();
    if (isChanged()) changed.push('the document was changed for good');
    if (document.cookie) changed.push(`the cookies stay: ${document.cookie}`);
    if (location.href !== url) changed.push(`the page went to ${location.href}`);
    return changed;
  };
  return { restore };
};
