/**
 * What a site would write by hand: the raw object to the data layer, for both products. It screens nothing, drops no
 * duplicate, hashes nothing, and the site's own callback is lost; that is what the rest of the time buys.
 */
export const BY_HAND = `
window.SOAfterConfirmationFunction = (booking) => dataLayer.push({ event: 'booking_confirmed', booking });
addEventListener('message', ({ origin, data }) => {
  if (origin === 'https://oncehub.com' && data.type === 'oncehub.booking.scheduled')
    dataLayer.push({ event: 'booking_confirmed', booking: data.payload });
});
`;

export const CONTENDERS = ['bridge', 'byHand'] as const;

export type Contender = (typeof CONTENDERS)[number];
