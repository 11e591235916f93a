// What a site's own TypeScript says, with the package as published and two global typings that such sites have.
import {
  type Answer,
  type BookingEvent,
  type Bridge,
  type DiagnosticCode,
  install,
  type Settings,
} from 'booking-bridge';

export const bridge: Bridge = install();

install({
  eventName: 'appointment_booked',
  value: { currency: 'EUR', default: 80, rules: [{ match: 'contains', text: 'demo', value: 120 }] },
  rows: [{ field: 'booking_type', key: 'service', transform: 'lower case' }],
});

const answer: Answer = bridge('configure', { dataLayerName: 'layer' });
export const codes: DiagnosticCode[] = answer.diagnostics.map((diagnostic) => diagnostic.code);
bridge('uninstall');
window.bookingBridge?.('uninstall', 'default');

export const some: Partial<Settings> = { waitForTagsMs: 500, sources: { classic: true, calendar: false } };

/** What a booking is worth, as a site's own code reads it. */
export const worthOf = ({ booking_value: value, booking_currency: currency }: BookingEvent): string =>
  `${value?.toFixed(2) ?? 'nothing'} ${currency ?? ''}`;

gtag('event', 'generate_lead', { value: 80, currency: 'EUR' });
ga('send', 'pageview');

/** Whether a bridge is on the page, as the site's own code asks. */
export const isThere = (): boolean => typeof window.bookingBridge?.version === 'string';
