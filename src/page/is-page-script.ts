/**
 * A script that is just running may say `window.X = window.X || f`: it must not find our wrapper there. The
 * vendor calls from an event, where no script is current, or at most from an answer that is a script of its own.
 */
export const isPageScript = (): boolean => {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script) return false;
  return script.src
    ? !/\.(oncehub|scheduleonce)\.com/.test(script.src)
    : /SOAfterConfirmationFunction\W*=[^=]/.test(script.text);
};
