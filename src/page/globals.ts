/**
 * The page's own globals; a site may have put anything there, under our names too. Where there is no page, as
 * in a server that imports the module to render it, there are none.
 */
export const globals = (typeof window === 'undefined' ? {} : window) as unknown as Record<string, unknown>;
