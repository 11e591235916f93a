/** The address of the classic script that runs now, which is how it knows its host and its switches. */
export function readScriptAddress(): URL {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('Load this as a classic script with a src.');
  return new URL(script.src);
}
