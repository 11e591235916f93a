import { checkBox } from './check-box.ts';
import { throughTheBridge, when, withCalendars } from './conditions.ts';
import type { Parameter } from './parameter.ts';
import { filled, literal, literalOf } from './validators.ts';

/** What few sites need. */
export const advancedGroup: Parameter = {
  type: 'GROUP',
  name: 'advancedGroup',
  displayName: 'Advanced',
  groupStyle: 'ZIPPY_CLOSED',
  help: 'Most sites leave this as it is.',
  subParams: [
    {
      type: 'TEXT',
      name: 'dedupeDays',
      displayName: 'Remember counted bookings',
      simpleValueType: true,
      help:
        'For sites where a reload or another page shows the confirmation again. At most 50 hashed ids are kept in the ' +
        'browser, only while analytics_storage is granted. Leave it empty to remember nothing.',
      valueHint: '30',
      valueUnit: 'days',
      valueValidators: [
        literal('\\d|[1-8]\\d|90', 'Use a whole number of days from 0 to 90; 0 remembers nothing.'),
      ],
    },
    checkBox(
      'waitForTags',
      "Our site's own callback leaves the page: let the tags run first",
      'Tick this if your <em>SOAfterConfirmationFunction</em> redirects to a thank-you page and tags get lost. It ' +
        'then runs a moment later, and OnceHub no longer gets its return value.',
    ),
    {
      type: 'TEXT',
      name: 'waitForTagsMs',
      displayName: 'Wait for tags at most',
      simpleValueType: true,
      help: 'Your callback runs when the tags of the event are done, and after this time in any case.',
      enablingConditions: [when('waitForTags', true)],
      defaultValue: '1000',
      valueHint: '1000',
      valueUnit: 'milliseconds',
      valueValidators: [
        filled('Say how long to wait at most: 1000 is one second.'),
        literal(
          '[1-9]\\d{0,2}|[12]\\d{3}|3000',
          'Use a whole number of milliseconds from 1 to 3000: 1000 is one second.',
        ),
      ],
    },
    {
      type: 'TEXT',
      name: 'dataLayerName',
      displayName: 'Name of the data layer',
      simpleValueType: true,
      help:
        'Change this only if the GTM snippet of the site names another array than dataLayer. Only the bridge can push ' +
        'there: without it this tag fails.',
      enablingConditions: throughTheBridge,
      defaultValue: 'dataLayer',
      valueHint: 'dataLayer',
      valueValidators: [
        filled('Name the array, usually dataLayer.'),
        literalOf(
          'dataLayerName',
          'Write the name of the array as it stands at the end of the GTM snippet: dataLayer.',
        ),
      ],
    },
    checkBox(
      'legacyOrigins',
      'Also accept messages from old ScheduleOnce domains',
      'For embeds from scheduleonce.com, meetme.so, bookme.so or booknow.so. Otherwise leave it.',
      withCalendars,
    ),
    checkBox(
      'funnel',
      'Also push the steps before a booking',
      'Booking calendars only: booking_calendar_loaded and booking_time_selected. Steps before the bridge has loaded ' +
        'are missed.',
      withCalendars,
    ),
    checkBox(
      'countUnavailable',
      'Count bookings whose details OnceHub could not deliver',
      'Pushes one event with booking_data = unavailable and the value of a booking, at most once per page view.',
      throughTheBridge,
    ),
  ],
};
