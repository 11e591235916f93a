/** What GTM's own variables return, by name; `{{Page URL}}` is `'Page URL'`. */
export type Variables = Readonly<Record<string, unknown>>;

const reference = /\{\{([^{}]+)\}\}/g;

/** Whether a typed text refers to a GTM variable, so that its value is known only when the tag fires. */
export function holdsVariable(value: unknown): boolean {
  return typeof value === 'string' && /\{\{[^{}]+\}\}/.test(value);
}

/**
 * Puts the variables' values in: a text that is one reference becomes that value, of any type, one
 * among other text is joined to it as GTM does. A variable that is not given stays as typed.
 */
export function resolveVariables(value: unknown, variables: Variables): unknown {
  if (typeof value !== 'string') return value;
  const whole = /^\s*\{\{([^{}]+)\}\}\s*$/.exec(value)?.[1]?.trim();
  if (whole !== undefined) return Object.hasOwn(variables, whole) ? variables[whole] : value;
  return value.replace(reference, (text, name: string) => {
    const key = name.trim();
    return Object.hasOwn(variables, key) ? String(variables[key]) : text;
  });
}
