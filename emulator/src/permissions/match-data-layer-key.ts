const KEY = /^[a-z_$][a-z0-9_$-]*(?:\.[a-z_$][a-z0-9_$-]*)*$/i;

/** Whether a data layer key is a dotted name, as a key must be to match any pattern. */
export function isDottedName(key: string): boolean {
  return KEY.test(key);
}

/**
 * Whether GTM accepts this as a pattern of data layer keys: a dotted name, with `.*` after it or not.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#read_data_layer
 */
export function isValidDataLayerKeyPattern(pattern: string): boolean {
  return KEY.test(pattern.endsWith('.*') ? pattern.slice(0, -2) : pattern);
}

/** `a.*` covers `a` and everything below it, `a` that key alone. False for a pattern that is not valid. */
export function matchDataLayerKey(pattern: string, key: string): boolean {
  if (!isValidDataLayerKeyPattern(pattern) || !isDottedName(key)) return false;
  if (!pattern.endsWith('.*')) return key === pattern;
  return key === pattern.slice(0, -2) || key.startsWith(pattern.slice(0, -1));
}
