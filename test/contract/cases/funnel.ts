import { type Case, message, testCase } from '../case.ts';
import { calendarEvent } from '../events.ts';
import { calendar, calendarLoaded, timeSelected } from '../payloads.ts';

const STEP = {
  booking_source: 'oncehub_calendar',
  booking_calendar: 'BKC-8DJNDNL86G',
  booking_type: 'Introductory Sales Call',
  booking_duration_minutes: 30,
};

const LOADED = {
  event: 'booking_calendar_loaded',
  ...STEP,
  booking_start_utc: undefined,
  booking_time_zone: undefined,
};

const SELECTED = {
  event: 'booking_time_selected',
  ...STEP,
  booking_start_utc: '2026-06-15T14:45:00Z',
  booking_time_zone: 'America/New_York',
};

/** Only the bridge hears messages; the core is not asked. */
const BRIDGE = { source: 'calendar', targets: ['bridge'] } satisfies Partial<Case>;

const ON = { funnel: true };

export const funnel: Case[] = [
  testCase('funnel off', { ...BRIDGE, steps: [message(calendarLoaded()), message(timeSelected())] }),
  testCase('funnel from the calendar to the booking', {
    ...BRIDGE,
    settings: ON,
    steps: [message(calendarLoaded()), message(timeSelected()), message(calendar())],
    pushes: [LOADED, SELECTED, calendarEvent()],
  }),
  testCase('the same calendar twice on a page', {
    ...BRIDGE,
    settings: ON,
    steps: [message(calendarLoaded()), message(calendarLoaded())],
    pushes: [LOADED],
  }),
  testCase('two calendars on a page', {
    ...BRIDGE,
    settings: ON,
    steps: [message(calendarLoaded()), message(calendarLoaded({ id: 'BKC-2' }))],
    pushes: [LOADED, { ...LOADED, booking_calendar: 'BKC-2' }],
  }),
  testCase('a time selected again', {
    ...BRIDGE,
    settings: ON,
    steps: [
      message(timeSelected()),
      message(timeSelected({ starting_time: '2026-06-15T15:45:00.000Z' })),
      message(timeSelected()),
    ],
    pushes: [SELECTED, { ...SELECTED, booking_start_utc: '2026-06-15T15:45:00Z' }],
  }),
  testCase('the start of a selected time in the older form', {
    ...BRIDGE,
    settings: ON,
    steps: [message(timeSelected({ starting_time: '2026-06-15T14:45:00Z' }))],
    pushes: [SELECTED],
  }),
  testCase('a step with an e-mail address as its subject', {
    ...BRIDGE,
    settings: ON,
    steps: [message(calendarLoaded({ subject: 'Meet gilad@example.com' }))],
    pushes: [{ ...LOADED, booking_type: undefined }],
  }),
  testCase('the same time in two calendars', {
    ...BRIDGE,
    settings: ON,
    steps: [message(timeSelected()), message(timeSelected({ id: 'BKC-2' }))],
    pushes: [SELECTED, { ...SELECTED, booking_calendar: 'BKC-2' }],
  }),
  testCase('two registrations that ask for the steps', {
    ...BRIDGE,
    settings: [
      { ...ON, name: 'one', eventName: 'first' },
      { ...ON, name: 'two', eventName: 'second' },
    ],
    steps: [message(calendarLoaded()), message(timeSelected())],
    pushes: [LOADED, SELECTED],
  }),
  testCase('a step with calendars switched off', {
    ...BRIDGE,
    settings: { ...ON, sources: { calendar: false } },
    steps: [message(calendarLoaded())],
  }),
  testCase('a step whose length and start cannot be read', {
    ...BRIDGE,
    settings: ON,
    steps: [message(timeSelected({ duration_minutes: '30', starting_time: 'soon' }))],
    pushes: [{ ...SELECTED, booking_duration_minutes: undefined, booking_start_utc: undefined }],
  }),
  testCase('a step from elsewhere', {
    ...BRIDGE,
    settings: ON,
    steps: [message(calendarLoaded(), 'https://evil.example')],
  }),
  testCase('a step without payload', {
    ...BRIDGE,
    settings: ON,
    steps: [message({ type: 'oncehub.booking_calendar.loaded' })],
  }),
];
