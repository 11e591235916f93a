/** What a template's file says of one permission; `settings` in plain form, as `emulator/file` reads them. */
export interface Grant {
  id: string;
  settings: { readonly [key: string]: unknown };
}

/** The strings of a list setting; '' where an item is none. */
export function listOf(grant: Grant, key: string): string[] {
  const value = grant.settings[key];
  return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : '')) : [];
}

/** The rows of a list setting that holds maps, such as `keys` of `access_globals`. */
export function rowsOf(grant: Grant, key: string): Record<string, unknown>[] {
  const value = grant.settings[key];
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : [];
}
