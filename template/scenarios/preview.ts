import { LOAD_BRIDGE } from './load-bridge.ts';
import type { Scenario } from './scenario.ts';

/** What you see in preview, and visitors never do. */
export const preview: Scenario[] = [
  {
    name: 'Visitors see nothing of preview',
    code: `// Given
page.dataLayer = [{ event: 'oncehub.booking.scheduled' }];
// When
fire({ simulate: true, debug: true });
book();
// Then
assertThat(lines).hasLength(0);
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_test).isUndefined();`,
  },
  {
    name: 'Preview says that the tag waits for bookings',
    code: `// Given
visit.isPreview = true;
// When
fire();
// Then
assertLine('waiting for bookings');`,
  },
  {
    name: 'Preview tells the story of a booking where you ask for it',
    code: `// Given
visit.isPreview = true;
fire({ debug: true });
// When
book();
book();
// Then
assertLine('pushed to dataLayer');
assertLine('reported duplicate');`,
  },
  {
    name: 'Preview simulates one booking for each page and marks it as a test',
    code: `// Given
visit.isPreview = true;
// When
fire({ simulate: true });
visit.now = visit.now + 60000;
fire({ simulate: true });
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_test).isTrue();`,
  },
  {
    name: 'Preview leaves the simulation to the bridge where there is one',
    code: `${LOAD_BRIDGE}// Given
visit.isPreview = true;
loadBridge('0.1.0');
// When
fire({ embed: 'both', bridgeSource: 'site', simulate: true });
// Then
assertThat(told.slice(1)).isEqualTo([
  { command: 'simulate', value: 'classic' },
  { command: 'simulate', value: 'calendar' }
]);
assertEvents([]);`,
  },
  {
    name: 'A simulated booking does not call the site',
    code: `// Given
visit.isPreview = true;
const calls = [];
page.SOAfterConfirmationFunction = (given) => {
  calls.push(given);
};
// When
fire({ simulate: true });
// Then
assertEvents(['booking_confirmed']);
assertThat(calls).hasLength(0);`,
  },
  {
    name: 'Preview warns of the events that OnceHub pushes itself',
    code: `// Given
visit.isPreview = true;
page.dataLayer = [{ event: 'oncehub.booking.scheduled' }];
// When
fire();
// Then
assertLine('bookings count twice');`,
  },
  {
    name: 'Preview warns where GTM reads another data layer',
    code: `// Given
visit.isPreview = true;
fire();
assertLine('GTM reads another data layer');
// When
page.dataLayer = [{ event: 'gtm.js' }];
lines.splice(0, lines.length);
fire();
// Then
assertThat(lines).hasLength(1);
assertLine('waiting for bookings');`,
  },
  {
    name: 'In preview the debug bridge comes from the CDN',
    code: `// Given
visit.isPreview = true;
// When
fire({ embed: 'both', bridgeSource: 'cdn' });
// Then
assertThat(injected[0]).contains('/dist/bridge.debug.js');`,
  },
];
