import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classic, MEETING } from '../payloads.ts';
import { bookOnCore } from './book-on-core.ts';

describe('any meeting', () => {
  const moments = fc.date({ min: new Date(0), max: new Date(Date.UTC(9998, 0)), noInvalidDate: true });
  const minutes = fc.integer({ min: -12 * 60, max: 14 * 60 });

  it('has keys that agree with the calendar of JavaScript', async () => {
    await fc.assert(
      fc.asyncProperty(moments, minutes, moments, async (start, offset, now) => {
        const local = new Date(+start + offset * 60_000).toISOString().slice(0, 19);
        const utc = start.toISOString().slice(0, 19);
        const [event] = await bookOnCore({
          clock: +now,
          payload: () => classic({ MeetingTimes: [{ ...MEETING, UTCTime: utc, CustomerTime: local }] }),
        });
        const tenths = (Math.floor(+start / 1000) * 1000 - +now) / 360_000;
        expect(event).toMatchObject({
          booking_start_utc: `${utc}Z`,
          booking_start_local: local,
          booking_date: local.slice(0, 10),
          booking_weekday: new Date(`${local}Z`)
            .toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
            .toLowerCase(),
          booking_hour: Number(local.slice(11, 13)),
          booking_utc_offset_minutes: offset,
        });
        expect(Math.abs((event?.booking_lead_time_hours as number) * 10 - tenths)).toBeLessThanOrEqual(
          0.5001,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('among others, in any order, gives the earliest and the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 10 }),
        async (days) => {
          const at = (day: number) => `2018-04-${String(day).padStart(2, '0')}T06:45:00`;
          const [event] = await bookOnCore({
            payload: () => classic({ MeetingTimes: days.map((day) => ({ ...MEETING, UTCTime: at(day) })) }),
          });
          expect(event).toMatchObject({
            booking_start_utc: `${at(Math.min(...days))}Z`,
            booking_last_start_utc: `${at(Math.max(...days))}Z`,
            booking_meeting_count: days.length,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
