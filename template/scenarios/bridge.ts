import { LOAD_BRIDGE } from './load-bridge.ts';
import type { Scenario } from './scenario.ts';

/** Capture by the bridge, for Booking calendars and sites that need it. */
export const bridge: Scenario[] = [
  {
    name: 'A bridge on the page gets the settings and counts the bookings',
    code: `${LOAD_BRIDGE}// Given
loadBridge('0.1.0');
// When
fire({ embed: 'both', bridgeSource: 'site', eventName: 'lead' });
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertThat(told[0].command).isEqualTo('configure');
assertKeys(told[0].value, { eventName: 'lead', name: 'GTM-SITE 7', sources: undefined });
assertEvents([]);`,
  },
  {
    name: 'A bridge of another major version counts as not loaded',
    code: `${LOAD_BRIDGE}// Given
loadBridge('99.0.0');
// When
fire({ embed: 'both', bridgeSource: 'site' });
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertThat(told).hasLength(0);
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Without a bridge booking pages are counted by the tag',
    code: `// Given
visit.isPreview = true;
// When
fire({ embed: 'both', bridgeSource: 'site' });
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertLine('warning: there is no bridge');
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'Without a bridge a tag for calendars only fails',
    code: `// Given
visit.isPreview = true;
// When
fire({ embed: 'calendar', bridgeSource: 'site' });
// Then
assertLine('booking calendars and a data layer of another name need one');
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
assertThat(page.SOAfterConfirmationFunction).isUndefined();`,
  },
  {
    name: 'Without a bridge a tag for a data layer of another name fails',
    code: `// When
fire({ embed: 'classic_bridge', bridgeSource: 'site', dataLayerName: 'siteLayer' });
// Then
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
assertThat(page.bookingBridgePage.registrations[0].settings.dataLayerName).isEqualTo('siteLayer');
assertThat(page.SOAfterConfirmationFunction).isUndefined();`,
  },
  {
    name: 'The bridge of the site is never loaded from elsewhere',
    code: `// When
fire({ embed: 'both', bridgeSource: 'site' });
fire({ embed: 'calendar', bridgeSource: 'site', gtmTagId: 8 });
book();
// Then
assertApi('injectScript').wasNotCalled();
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'A booking page alone needs no bridge and loads none',
    code: `// When
fire({ embed: 'classic' });
book();
// Then
assertApi('injectScript').wasNotCalled();
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'The bridge gets your rules for the answers to questions of a calendar',
    code: `${LOAD_BRIDGE}// Given
loadBridge('0.1.0');
// When
fire({
  embed: 'calendar', bridgeSource: 'site', fields: 'rows',
  rows: [{ field: 'booking_type', key: 'lead_type', transform: 'none' }],
  customRows: [{ field: 'company', key: 'company', transform: 'lower case' }],
  excludeCustom: [{ field: 'company', match: 'is', text: 'Acme' }]
});
// Then
assertThat(told[0].value.rows).isEqualTo([
  { field: 'booking_type', key: 'lead_type', transform: 'none' },
  { field: 'custom:company', key: 'company', transform: 'lower case' }
]);
assertThat(told[0].value.exclude).isEqualTo([{ field: 'custom:company', match: 'is', text: 'Acme' }]);`,
  },
  {
    name: 'Changes of consent are passed on to the bridge',
    code: `${LOAD_BRIDGE}// Given
loadBridge('0.1.0');
fire({ embed: 'both', bridgeSource: 'site' });
// When
setConsent('ad_user_data', 'denied');
// Then
assertThat(told[1]).isEqualTo({ command: 'consent', value: { ad_user_data: 'denied' } });`,
  },
];
