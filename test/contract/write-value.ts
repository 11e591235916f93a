/**
 * Writes any value as text that tells apart what JSON mixes up: `undefined`, NaN, -0, functions, holes, other
 * prototypes. Keys are sorted, since a data layer does not care for their order.
 */
export const writeValue = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'function') return '[function]';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
  return `{ ${writeKeys(value as Record<string, unknown>).join(', ')} }`;
};

/** One line per own key, symbols and what cannot be enumerated included. */
export const writeKeys = (object: object): string[] =>
  Reflect.ownKeys(object)
    .map((key) => `${String(key)}: ${writeValue(Reflect.get(object, key))}`)
    .sort();
