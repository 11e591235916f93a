import type { Scenario } from './scenario.ts';

/** Once for each booking, however often the tag fires. */
export const counting: Scenario[] = [
  {
    name: 'The tag reports success when it waits for bookings',
    code: `// When
fire();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertApi('gtmOnFailure').wasNotCalled();
assertThat(page.SOAfterConfirmationFunction).isFunction();
assertEvents([]);`,
  },
  {
    name: 'A booking is counted once although OnceHub tells of it twice',
    code: `// Given
fire();
// When
book();
book();
// Then
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Two bookings are counted as two',
    code: `// Given
fire();
// When
book({ BookingId: ['BKNG-1'] });
book({ BookingId: ['BKNG-2'] });
// Then
assertEvents(['booking_confirmed', 'booking_confirmed']);`,
  },
  {
    name: 'A booking is counted once although the tag fires on every trigger',
    code: `// Given
fire();
const first = page.SOAfterConfirmationFunction;
fire();
fire();
// When
book();
// Then
assertThat(page.SOAfterConfirmationFunction).isStrictlyEqualTo(first);
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Two tags with one event name push one event',
    code: `// Given
fire({ gtmTagId: 7 });
fire({ gtmTagId: 8 });
// When
book();
// Then
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Two tags with two event names push two events',
    code: `// Given
fire({ gtmTagId: 7, eventName: 'lead' });
fire({ gtmTagId: 8, eventName: 'appointment' });
// When
book();
// Then
assertEvents(['lead', 'appointment']);`,
  },
  {
    name: 'What the last firing says counts',
    code: `// Given
fire({ eventName: 'lead' });
fire({ eventName: 'appointment' });
// When
book();
// Then
assertEvents(['appointment']);`,
  },
  {
    name: 'A key that GTM needs for itself is left out',
    code: `// Given
fire({ constants: [{ key: 'event', value: 'purchase' }, { key: 'brand', value: 'Acme' }] });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].brand).isEqualTo('Acme');`,
  },
  {
    name: 'A page that cannot hash gets its event without an id',
    code: `// Given
visit.hasHashes = false;
fire({ userData: 'hashed', legalBasis: 'not_needed' });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_id).isUndefined();
assertThat(pushed[0].booking_user_data).isUndefined();`,
  },
];
