/** What page code received from a sandboxed program, or caught, in the notation of `runtime-cases.json`. */
export type Observation =
  | { value: string | number | boolean | null }
  | { undefined: true }
  | { hole: true }
  | { number: string }
  | { array: Observation[]; extra?: Record<string, Observation> }
  | { object: [string, Observation][] }
  | { function: true }
  | { throws: string };

/** Runs `program` and writes down what comes out of it; `program` answers with a value of the page. */
export function observe(program: () => unknown): Observation {
  try {
    return describeValue(program());
  } catch (error) {
    return { throws: error instanceof Error ? error.message : String(error) };
  }
}

function describeValue(value: unknown): Observation {
  if (value === undefined) return { undefined: true };
  if (typeof value === 'function') return { function: true };
  if (typeof value === 'number' && !isPlainNumber(value))
    return { number: Object.is(value, -0) ? '-0' : `${value}` };
  if (Array.isArray(value)) return describeArray(value);
  if (typeof value === 'object' && value !== null) return { object: describeEntries(value) };
  return { value: value as string | number | boolean | null };
}

/** JSON has no way to write the others. */
function isPlainNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function describeArray(list: unknown[]): Observation {
  const array = Array.from(
    list,
    (item, index): Observation => (index in list ? describeValue(item) : { hole: true }),
  );
  const extra = describeEntries(list).filter(([key]) => !/^\d+$/.test(key));
  return extra.length > 0 ? { array, extra: Object.fromEntries(extra) } : { array };
}

function describeEntries(value: object): [string, Observation][] {
  return Object.entries(value).map(([key, member]) => [key, describeValue(member)]);
}
