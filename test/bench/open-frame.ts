type Entry = Record<string, unknown>;

export type BenchWindow = Window &
  typeof globalThis & {
    dataLayer: Entry[];
    SOAfterConfirmationFunction(booking: object): void;
  };

/** What has been pushed in a frame so far. */
export interface Pushes {
  count(): number;
  /** Resolves once that many entries have been pushed. */
  reach(count: number): Promise<void>;
}

export interface Frame {
  window: BenchWindow;
  pushes: Pushes;
  close(): void;
}

/** A data layer as the container leaves it, with a `push` of its own. */
const watchDataLayer = (window: BenchWindow): Pushes => {
  const layer: Entry[] = [];
  const waiting: [count: number, resolve: () => void][] = [];
  layer.push = (...entries) => {
    const count = Array.prototype.push.apply(layer, entries);
    while (waiting[0] && waiting[0][0] <= count) waiting.shift()?.[1]();
    return count;
  };
  window.dataLayer = layer;
  return {
    count: () => layer.length,
    reach: (count) =>
      layer.length >= count
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push([count, resolve]);
          }),
  };
};

/** Opens an empty page of this origin, with globals of its own. */
export const openFrame = async (): Promise<Frame> => {
  const element = document.createElement('iframe');
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  element.srcdoc = '<!doctype html><title>Blank</title>';
  document.body.append(element);
  await loaded;
  const window = element.contentWindow as BenchWindow;
  return { window, pushes: watchDataLayer(window), close: () => element.remove() };
};
