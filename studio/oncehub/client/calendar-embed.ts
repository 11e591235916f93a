/** `cal/embed.js`: turns `data-oh-booking-calendar-id` elements into iframes, which post to the page by themselves. */
import { addFrame, isFrameOf, readFrameMessage, whenParsed } from './frames.ts';
import { readScriptAddress } from './script-address.ts';

const address = readScriptAddress();

window.addEventListener('message', (event) => {
  const message = readFrameMessage(event, address.origin);
  const frame =
    message && [...findEmbeds()].find((embed) => isFrameOf(embed, event))?.querySelector('iframe');
  if (frame && message.kind === 'height') frame.height = String(message.height);
});

whenParsed(() => {
  for (const embed of findEmbeds()) {
    addFrame(embed, address, `cal/${encodeURIComponent(embed.dataset.ohBookingCalendarId ?? '')}`);
  }
});

function findEmbeds(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('[data-oh-booking-calendar-id]');
}
