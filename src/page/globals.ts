/** The page's own globals; a site may have put anything there, under our names too. */
export const globals = window as unknown as Record<string, unknown>;
