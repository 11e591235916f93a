import fc from 'fast-check';
import { calendarPayload } from '../../src/schema/calendar-messages.ts';
import { classicPayload } from '../../src/schema/classic-payload.ts';
import { timeZone } from '../../src/schema/time-zone.ts';
import { writtenTime } from '../../src/schema/written-time.ts';
import { arbitraryOf } from './arbitrary-of.ts';

/** Every form that the vendor has written times in. */
export const writtenTimes: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
    fc.constantFrom(16, 19, 23),
    fc.constantFrom('', 'Z'),
  )
  .map(([date, length, zone]) => date.toISOString().slice(0, length) + zone);

const timeZones = fc.constantFrom('', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham');

const times = (schema: unknown) => {
  if (schema === writtenTime) return writtenTimes;
  return schema === timeZone ? timeZones : undefined;
};

/** What a booking page may hand over by its documentation, but for errors. */
export const classicPayloads = arbitraryOf(classicPayload, times).map((payload) => {
  payload.errorStatus = 0;
  payload.bookingInfo.statusCode = '1';
  return payload;
});

/** What a Booking Calendar may post as a booking. */
export const calendarPayloads = arbitraryOf(calendarPayload, times).map((payload) => {
  payload.status = 'scheduled';
  return payload;
});
