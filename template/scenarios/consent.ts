import type { Scenario } from './scenario.ts';

/** Personal data, and what waits for the visitor's answer. */
export const consent: Scenario[] = [
  {
    name: 'No value of the event says who booked unless you ask for it',
    code: `const JSON = require('JSON');
// When
fire({ valueCurrency: 'EUR', valueDefault: '20', constants: [{ key: 'brand', value: 'Acme' }] });
book();
// Then
assertEvents(['booking_confirmed']);
const text = JSON.stringify(pushed);
['John', 'Smith', 'johnsmith', '2025550195', 'dana', 'Params', 'mid=1', 'look forward'].forEach((part) => {
  assertThat(text, part).doesNotContain(part);
});`,
  },
  {
    name: 'Customer data comes with the event where the visitor has agreed',
    code: `// Given
setConsent('ad_user_data', 'granted');
fire({ userData: 'plain', legalBasis: 'consent_mode', bannerSetsDefaults: 'yes', legalBasisType: 'ad_user_data' });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isEqualTo({ email: 'johnsmith@example.com', phone_number: '+12025550195' });`,
  },
  {
    name: 'Customer data is taken out of the data layer once the tags have run',
    code: `// Given
fire({ userData: 'plain', legalBasis: 'not_needed' });
book();
assertThat(pushed).hasLength(1);
assertThat(pushed[0].eventTimeout).isEqualTo(2000);
pushed[0].eventCallback('GTM-OTHER');
assertThat(pushed).hasLength(1);
// When
pushed[0].eventCallback('GTM-SITE');
// Then
assertThat(pushed).hasLength(2);
assertThat(pushed[1].hasOwnProperty('booking_user_data')).isTrue();
assertThat(pushed[1].booking_user_data).isUndefined();`,
  },
  {
    name: 'Customer data waits and follows when the visitor agrees',
    code: `// Given
setConsent('ad_user_data', 'denied');
fire({ userData: 'plain', legalBasis: 'consent_mode', bannerSetsDefaults: 'yes', legalBasisType: 'ad_user_data' });
book();
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isUndefined();
// When
setConsent('ad_user_data', 'granted');
// Then
assertEvents(['booking_confirmed', 'booking_confirmed_user_data']);
assertThat(pushed[1].booking_id).isEqualTo(pushed[0].booking_id);
assertThat(pushed[1].booking_user_data.email).isEqualTo('johnsmith@example.com');`,
  },
  {
    name: 'Customer data does not follow while the visitor does not agree',
    code: `// Given
setConsent('ad_user_data', 'denied');
fire({ userData: 'plain', legalBasis: 'consent_mode', bannerSetsDefaults: 'yes', legalBasisType: 'ad_user_data' });
// When
book();
setConsent('ad_storage', 'granted');
fire({ userData: 'plain', legalBasis: 'consent_mode', bannerSetsDefaults: 'yes', legalBasisType: 'ad_user_data' });
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isUndefined();`,
  },
  {
    name: 'Consent mode is no ground before you have checked your banner',
    code: `// Given
fire({ userData: 'plain', legalBasis: 'consent_mode', bannerSetsDefaults: 'unknown', legalBasisType: 'ad_user_data' });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isUndefined();`,
  },
  {
    name: 'Customer data follows when a variable allows it at a later firing',
    code: `// Given
fire({ userData: 'plain', legalBasis: 'signal', legalBasisSignal: 'denied' });
book();
assertEvents(['booking_confirmed']);
// When
fire({ userData: 'plain', legalBasis: 'signal', legalBasisSignal: 'granted' });
// Then
assertEvents(['booking_confirmed', 'booking_confirmed_user_data']);`,
  },
  {
    name: 'The event itself waits for consent where you ask for it',
    code: `// Given
setConsent('analytics_storage', 'denied');
fire({ waitForConsent: 'analytics_storage' });
book();
assertEvents([]);
// When
setConsent('analytics_storage', 'granted');
// Then
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Counted bookings are remembered where you ask for it',
    code: `// Given
fire({ dedupeDays: '30' });
book();
assertThat(remembered.bookingBridge).contains('hash of A1');
// When
page.bookingBridgePage = undefined;
page.SOAfterConfirmationFunction = undefined;
fire({ dedupeDays: '30' });
book();
// Then
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Counted bookings are not remembered without consent',
    code: `// Given
setConsent('analytics_storage', 'denied');
fire({ dedupeDays: '30' });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(remembered.bookingBridge).isUndefined();`,
  },
  {
    name: 'Remembered bookings are erased when consent is withdrawn',
    code: `// Given
fire({ dedupeDays: '30' });
book();
assertThat(remembered.bookingBridge).isDefined();
// When
setConsent('analytics_storage', 'denied');
// Then
assertThat(remembered.bookingBridge).isUndefined();`,
  },
];
