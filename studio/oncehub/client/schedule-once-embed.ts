/**
 * `ScheduleOnceEmbed.js`: turns `SOIDIV_` elements into iframes, and calls the page back after a booking. It does
 * what is known of the vendor's: one more listener per load, a bare identifier, no try/catch.
 */
import { addFrame, isFrameOf, readFrameMessage, whenParsed } from './frames.ts';
import { readScriptAddress } from './script-address.ts';

/** Bare on purpose: a top-level `const` or `let` of the site is seen here, and is not a property of window. */
declare const SOAfterConfirmationFunction: unknown;

const address = readScriptAddress();
const CONFIRMATION_HEIGHT = 520;

window.addEventListener('message', (event) => {
  const message = readFrameMessage(event, address.origin);
  const frame =
    message && [...findEmbeds()].find((embed) => isFrameOf(embed, event))?.querySelector('iframe');
  if (!frame) return;
  if (message.kind === 'height') frame.height = String(message.height);
  if (message.kind === 'confirmed') confirm(frame, message.meeting);
});

whenParsed(() => {
  for (const embed of findEmbeds()) {
    addFrame(embed, address, encodeURIComponent(embed.dataset.soPage ?? embed.id.slice('SOIDIV_'.length)));
  }
});

function findEmbeds(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[id^="SOIDIV_"]');
}

/** An error of the site's function leaves the handler, so that the resize after it does not happen. */
function confirm(frame: HTMLIFrameElement, meeting: string | null): void {
  if (meeting === null) {
    if (typeof SOAfterConfirmationFunction === 'function') SOAfterConfirmationFunction();
    frame.height = String(CONFIRMATION_HEIGHT);
    return;
  }
  const request = new XMLHttpRequest();
  // WebKit answers requests for one address at one time with one response, as if they were a single request.
  request.open('GET', `${address.origin}/meetings/${meeting}?${Math.random()}`);
  request.onload = () => {
    if (typeof SOAfterConfirmationFunction === 'function') {
      SOAfterConfirmationFunction(JSON.parse(request.responseText));
    }
    frame.height = String(CONFIRMATION_HEIGHT);
  };
  request.send();
}
