import type { SettingsFilter } from '../core/decide/listeners.ts';
import { captureFunnel } from '../core/funnel.ts';
import type { Host } from '../core/host.ts';
import { processBooking, type Read } from '../core/pipeline.ts';
import { ignore } from '../core/settings/accept-settings.ts';

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

/** Whether settings accept the messages of this origin. */
export function listensToOrigin(origin: string): SettingsFilter {
  return (settings) =>
    settings.sources.calendar &&
    ORIGINS.concat(settings.legacyOrigins ? LEGACY_ORIGINS : [], settings.origins).indexOf(origin) >= 0;
}

/** What a message of the vendor's is about; undefined for what other frames say. */
export function typeOfMessage(data: unknown): string | undefined {
  const type: unknown = Object(data).type;
  return typeof type === 'string' && !type.indexOf('oncehub.') ? type : undefined;
}

/** Takes one window message: a booking or a step before it, if it is the vendor's. */
export function captureMessage(host: Host, read: Read, message: MessageEvent): void {
  const isListening = listensToOrigin(message.origin);
  const data = message.data;
  const type = typeOfMessage(data);
  // Other frames talk too, some of them all the time: nothing more is done for them than this.
  if (!type) return;
  if (type === BOOKED) processBooking(host, read, isListening, data.payload, ignore);
  else captureFunnel(host, isListening, type, data.payload);
}
