import { safely } from './safely.ts';

/** A page may have made its document throw. */
const findScript = (): HTMLScriptElement | null | undefined =>
  safely(() => document.currentScript as HTMLScriptElement | null);

let isReliable: boolean | undefined;

/** To be called before anything else: a page that has put a property of its own there may name one script for ever. */
export const trustCurrentScript = (): void => {
  isReliable = !Object.getOwnPropertyDescriptor(document, 'currentScript');
};

/** To be called where no script runs: a page that names one all the same does so for ever. */
export const checkCurrentScript = (): void => {
  isReliable &&= !findScript();
};

/**
 * A script that is just running may say `window.X = window.X || f`: it must not find our wrapper there. The
 * vendor calls from an event, where no script is current, or at most from an answer that is a script of its own.
 */
export const isPageScript = (): boolean | undefined =>
  safely(() => {
    const script = isReliable && findScript();
    if (!script) return false;
    return script.src
      ? !/\.(oncehub|scheduleonce)\.com/.test(script.src)
      : /SOAfterConfirmationFunction\W*=[^=]/.test(script.text);
  });
