/**
 * Everything that can be seen of a value without running its getters, as text: to find out whether it was changed.
 * Cycles are named by the place where they were met first.
 */
export const takeSnapshot = (value: unknown): string => {
  const lines: string[] = [];
  const seen = new Map<object, string>();

  const visit = (path: string, part: unknown): void => {
    if (typeof part !== 'object' || part === null) {
      lines.push(`${path} = ${Object.is(part, -0) ? '-0' : String(part)}`);
      return;
    }
    const earlier = seen.get(part);
    if (earlier !== undefined) {
      lines.push(`${path} is ${earlier}`);
      return;
    }
    seen.set(part, path);
    try {
      for (const key of Reflect.ownKeys(part)) {
        const { value: inner, get, writable } = Reflect.getOwnPropertyDescriptor(part, key) ?? {};
        const inside = `${path}.${String(key)}${writable ? '' : ' (read-only)'}`;
        if (get) lines.push(`${inside} has a getter`);
        else visit(inside, inner);
      }
    } catch {
      lines.push(`${path} cannot be looked into`);
    }
  };

  visit('payload', value);
  return lines.join('\n');
};
