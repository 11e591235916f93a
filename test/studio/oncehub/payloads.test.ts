import { describe, expect, it } from 'vitest';
import { findBookingPage } from '../../../studio/oncehub/booking-pages.ts';
import { createIdentifiers } from '../../../studio/oncehub/identifiers.ts';
import {
  buildCalendar,
  buildCalendarStep,
  buildClassic,
  buildClassicError,
  type Visit,
} from '../../../studio/oncehub/payloads.ts';
import { readSwitches } from '../../../studio/oncehub/switches.ts';

const VISIT: Visit = {
  name: 'dana',
  page: findBookingPage('dana'),
  service: { name: 'Automatic booking - 15-minute meeting', minutes: 15 },
  start: new Date('2018-04-25T06:45:00Z'),
  now: new Date('2018-04-20T10:17:50.141Z'),
  zone: 'Europe/London',
  customer: {
    name: 'John Smith',
    email: 'johnsmith@example.com',
    phone: '1-2025550195',
    note: 'I look forward to the meeting.',
  },
  utm: { utm_source: 'facebook', utm_medium: 'social' },
};

const switches = (query = '') => readSwitches(new URLSearchParams(query));
const classic = (query = '') => buildClassic(VISIT, switches(query), createIdentifiers('seed'));
const calendar = (query = '') => buildCalendar(VISIT, switches(query), createIdentifiers('seed'));
const step = (start?: Date) =>
  buildCalendarStep(
    { ...VISIT, ...(start ? { start } : { start: undefined }) } as Visit,
    switches('time=seconds'),
  );

describe('a classic booking', () => {
  it('has the shape and the clocks of the documentation', () => {
    expect(classic()).toEqual({
      errorStatus: 0,
      bookingInfo: {
        Version: '7.35',
        MeetingTimes: [
          {
            UTCTime: '2018-04-25T06:45:00',
            CustomerTime: '2018-04-25T07:45:00',
            SOTime: '2018-04-25T09:45:00',
          },
        ],
        CancelRescheduleLink: expect.stringMatching(/^https:\/\/go\.oncehub\.com\/dana\?Params=[\w*!-]+$/),
        Note: 'I look forward to the meeting.',
        CalendarEvent: {
          ICS: expect.stringMatching(/download\.aspx\?mid=[\w%]+&type=1$/),
          VCS: expect.stringMatching(/download\.aspx\?mid=[\w%]+&type=3$/),
        },
        statusCode: '1',
        Message: null,
        CustomerName: 'John Smith',
        CustomerEmail: 'johnsmith@example.com',
        CustomerPhone: '1-2025550195',
        EventTypeName: 'Automatic booking - 15-minute meeting',
        BookingId: [expect.stringMatching(/^BKNG-[A-Z0-9]{12}$/)],
      },
    });
  });

  it('can lack BookingId, as most editions of the documentation do', () => {
    expect(classic('bookingId=false')).not.toHaveProperty('bookingInfo.BookingId');
  });

  it('can write UTC with a Z', () => {
    expect(classic('zulu=true')).toHaveProperty('bookingInfo.MeetingTimes.0.UTCTime', '2018-04-25T06:45:00Z');
  });

  it('of a session package has a time and an identifier per meeting, across the change of the clocks', () => {
    const payload = buildClassic(
      { ...VISIT, start: new Date('2018-10-24T06:45:00Z') },
      switches('meetings=2'),
      createIdentifiers(''),
    );
    expect(payload).toHaveProperty('bookingInfo.MeetingTimes.0.CustomerTime', '2018-10-24T07:45:00');
    expect(payload).toHaveProperty('bookingInfo.MeetingTimes.1.CustomerTime', '2018-10-31T06:45:00');
    expect(payload).toHaveProperty('bookingInfo.BookingId.length', 2);
  });

  it('can be patched or replaced by any JSON', () => {
    expect(classic('patch={"errorStatus":"1","bookingInfo":{"Note":null}}')).toMatchObject({
      errorStatus: '1',
    });
    expect(classic('patch={"bookingInfo":{"Note":null}}')).not.toHaveProperty('bookingInfo.Note');
    expect(classic('payload="nonsense"')).toBe('nonsense');
    expect(classic('payload=null')).toBe(null);
  });

  it('is the same twice with one seed, and never without', () => {
    expect(classic()).toEqual(classic());
    expect(createIdentifiers('')(12)).not.toBe(createIdentifiers('')(12));
  });
});

describe('an error of the one-shot request', () => {
  it.each([
    ['fetched', { errorStatus: 1, bookingInfo: { Version: '7.35', statusCode: '0', Message: null } }],
    [
      'server',
      { errorStatus: 1, bookingInfo: { statusCode: '0', Message: 'Something went wrong on server' } },
    ],
    ['no-info', { errorStatus: 1, bookingInfo: null }],
  ] as const)('can be %s', (kind, shape) => {
    expect(buildClassicError(kind)).toMatchObject(shape);
  });
});

describe('a calendar booking', () => {
  it('has flat campaign keys with empty text, and milliseconds', () => {
    expect(calendar()).toMatchObject({
      type: 'oncehub.booking.scheduled',
      payload: {
        status: 'scheduled',
        creation_time: '2018-04-20T10:17:50.141Z',
        starting_time: '2018-04-25T06:45:00.000Z',
        customer_timezone: 'Europe/London',
        attendees: ['dana.host@example.com', 'johnsmith@example.com'],
        utm_source: 'facebook',
        utm_campaign: '',
        custom_fields: [
          { name: 'name', value: 'John Smith' },
          { name: 'email' },
          { name: 'phone' },
          { name: 'note' },
        ],
      },
    });
  });

  it('can have nested campaign keys with null, and seconds', () => {
    const payload = calendar('utm=nested&time=seconds');
    expect(payload).toMatchObject({
      payload: {
        starting_time: '2018-04-25T06:45:00Z',
        utm_params: { source: 'facebook', medium: 'social', campaign: null, term: null, content: null },
      },
    });
    expect(payload).not.toHaveProperty('payload.utm_source');
  });

  it('gives its identifier away in the links', () => {
    const { payload } = calendar() as { payload: { id: string; cancel_url: string; reschedule_url: string } };
    expect(payload.cancel_url).toBe(`https://oncehub.com/m/${payload.id}/cancel`);
    expect(payload.reschedule_url).toBe(`https://oncehub.com/m/${payload.id}`);
  });

  it('can have another status, type and guests', () => {
    expect(calendar('status=requested&eventType=booking.scheduled&guests=2')).toMatchObject({
      type: 'booking.scheduled',
      payload: { status: 'requested', attendees: { length: 4 } },
    });
  });

  it('is announced when it loads, and when a time is chosen', () => {
    expect(step()).toEqual({
      type: 'oncehub.booking_calendar.loaded',
      payload: {
        id: 'dana',
        subject: VISIT.service.name,
        host: 'USR-FSD423423',
        url: 'https://oncehub.com/dana',
        name: 'Book with Dana',
        duration_minutes: 15,
      },
    });
    expect(step(VISIT.start)).toMatchObject({
      type: 'oncehub.booking_calendar.time_slot_selected',
      payload: { starting_time: '2018-04-25T06:45:00Z', customer_timezone: 'Europe/London' },
    });
  });
});
