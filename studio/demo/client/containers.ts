/** How long the tags of a container take, in milliseconds. */
const CONTAINERS = [
  { id: 'GTM-GARDEN1', tagsTakeMs: 150 },
  { id: 'GTM-GARDEN2', tagsTakeMs: 900 },
];

/** What a data layer's entry may carry for GTM. */
interface Entry {
  event?: unknown;
  eventCallback?: unknown;
}

/**
 * Stands in for Google Tag Manager: sees every push, and calls `eventCallback` once per container when that one's
 * tags have run.
 */
export function runContainers(
  count: number,
  onPush: (entry: unknown) => void,
  onAnswer: (container: string) => void,
): void {
  const containers = CONTAINERS.slice(0, count);
  const globals = window as unknown as { dataLayer: unknown[]; google_tag_manager: Record<string, object> };
  globals.google_tag_manager = Object.fromEntries(containers.map(({ id }) => [id, { dataLayer: {} }]));
  const layer = globals.dataLayer;

  function handle(entry: unknown): void {
    onPush(entry);
    const callback = (entry as Entry | null)?.eventCallback;
    if (typeof callback !== 'function') return;
    for (const { id, tagsTakeMs } of containers) {
      setTimeout(() => {
        onAnswer(id);
        callback(id);
      }, tagsTakeMs);
    }
  }

  layer.forEach(handle);
  const { push } = layer;
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    entries.forEach(handle);
    return length;
  };
}
