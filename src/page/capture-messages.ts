import { ignore } from '../core/accept-settings.ts';
import { captureFunnel } from '../core/funnel.ts';
import type { Host } from '../core/host.ts';
import { capture, listenersOf, type Read, type Wish } from '../core/pipeline.ts';

const BOOKED = 'oncehub.booking.scheduled';

/** Where the vendor serves from. Exact matches only: a substring would let `oncehub.com.evil.example` in. */
const ORIGINS = ['https://oncehub.com', 'https://go.oncehub.com'];
const LEGACY_ORIGINS = [
  'https://secure.scheduleonce.com',
  'https://www.scheduleonce.com',
  'https://meetme.so',
  'https://booknow.so',
  'https://bookme.so',
];

/** Takes one window message: a booking or a step before it, if it is the vendor's. */
export const captureMessage = (host: Host, read: Read, message: MessageEvent): void => {
  const wants: Wish = (settings) =>
    settings.sources.calendar &&
    ORIGINS.concat(settings.legacyOrigins ? LEGACY_ORIGINS : [], settings.origins).indexOf(message.origin) >=
      0;
  const data = message.data;
  const type: unknown = Object(data).type;
  // Other frames talk too, some of them all the time: nothing more is done for them than this.
  if (typeof type !== 'string' || type.indexOf('oncehub.')) host.note('unknown_message');
  else if (!listenersOf(host, wants, ignore).length) host.note('wrong_origin');
  else if (type === BOOKED) capture(host, read, wants, data.payload, () => {});
  else if (!captureFunnel(host, wants, type, data.payload)) host.note('unknown_message');
};
