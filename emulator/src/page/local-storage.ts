/** The part of the browser's `Storage` that GTM uses. */
export interface LocalStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
  readonly length: number;
}

/** A store in memory. */
export function createLocalStorage(initial: Readonly<Record<string, string>>): LocalStorage {
  const items = new Map(Object.entries(initial));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** All items of a store as they are now. */
export function itemsOf(storage: LocalStorage | undefined): Record<string, string> {
  const items: Record<string, string> = {};
  for (let index = 0; index < (storage?.length ?? 0); index += 1) {
    const key = storage?.key(index) ?? '';
    items[key] = storage?.getItem(key) ?? '';
  }
  return items;
}
