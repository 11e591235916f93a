import { LOAD_BRIDGE } from './load-bridge.ts';
import type { Scenario } from './scenario.ts';

/** The bridge that the tag loads, where somebody chose that. */
export const bridgeFromCdn: Scenario[] = [
  {
    name: 'The bridge comes from the CDN where you choose that',
    code: `${LOAD_BRIDGE}// Given
fire({ embed: 'calendar', bridgeSource: 'cdn' });
assertThat(injected).hasLength(1);
assertThat(injected[0]).contains('https://cdn.jsdelivr.net/npm/booking-bridge@');
assertThat(injected[0]).contains('/dist/bridge.js');
assertApi('gtmOnSuccess').wasNotCalled();
// When
loadBridge('0.1.0');
scripts[0].loads();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertThat(told[0].command).isEqualTo('configure');
assertThat(told[0].value.sources).isEqualTo({ classic: false });`,
  },
  {
    name: 'A bridge that the browser blocks makes a tag for calendars fail',
    code: `// Given
fire({ embed: 'calendar', bridgeSource: 'cdn' });
// When
scripts[0].isBlocked();
// Then
assertApi('gtmOnFailure').wasCalled();`,
  },
  {
    name: 'A bridge that the browser blocks leaves booking pages to the tag',
    code: `// Given
fire({ embed: 'both', bridgeSource: 'cdn' });
scripts[0].isBlocked();
// When
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'The bridge is loaded only after consent where you choose that',
    code: `// Given
setConsent('analytics_storage', 'denied');
fire({ embed: 'calendar', bridgeSource: 'cdn_after_consent', bridgeConsentType: 'analytics_storage' });
assertThat(injected).hasLength(0);
assertApi('gtmOnSuccess').wasCalled();
// When
setConsent('analytics_storage', 'granted');
// Then
assertThat(injected).hasLength(1);`,
  },
  {
    name: 'A bridge that is there already is not loaded again',
    code: `${LOAD_BRIDGE}// Given
loadBridge('0.1.0');
// When
fire({ embed: 'both', bridgeSource: 'cdn' });
// Then
assertThat(injected).hasLength(0);
assertApi('gtmOnSuccess').wasCalled();
assertThat(told[0].command).isEqualTo('configure');`,
  },
];
