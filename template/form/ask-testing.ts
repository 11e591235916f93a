import { checkBox } from './check-box.ts';
import type { Parameter } from './parameter.ts';

export const testingGroup: Parameter = {
  type: 'GROUP',
  name: 'testingGroup',
  displayName: 'Testing',
  groupStyle: 'ZIPPY_CLOSED',
  help: 'See it work without making a booking. Nothing in here but the diagnostic event does anything for visitors.',
  subParams: [
    checkBox(
      'simulate',
      'Simulate one booking in preview',
      'One made-up booking for each page, marked with booking_test = true. Never outside of preview. With Booking ' +
        'calendars it needs the debug bridge, which the tag loads by itself where the bridge comes from the CDN.',
    ),
    checkBox(
      'debug',
      'Log every step to the console',
      "In preview only: the browser's console then shows what became of each booking, and why.",
    ),
    checkBox(
      'diagnostics',
      'Push a diagnostic event',
      'Adds the event booking_diagnostic when a booking did not count, looked unexpected or a setting is wrong. Its ' +
        'booking_diagnostic_code says which; once per code and page, for visitors too. ' +
        'It never says anything about the customer.',
    ),
  ],
};
