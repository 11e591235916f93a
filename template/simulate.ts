import type { Reading } from '../src/core/booking.ts';
import type { Host } from '../src/core/host.ts';
import { capture, type Read, type Wish } from '../src/core/pipeline.ts';
import { readClassic } from '../src/core/read-classic.ts';
import { writeClock } from '../src/core/write-clock.ts';
import { readRecord, saveRecord } from './gtm-host.ts';

const DAY = 86400 * 1000;
const HOUR = 3600 * 1000;

/** A documented booking by an invented customer, three days from now. */
const payloadAt = (now: number): object => {
  const start = now - (now % HOUR) + 3 * DAY;
  return {
    errorStatus: 0,
    bookingInfo: {
      Version: '7.35',
      MeetingTimes: [
        {
          UTCTime: writeClock(start),
          CustomerTime: writeClock(start + HOUR),
          SOTime: writeClock(start + 2 * HOUR),
        },
      ],
      CancelRescheduleLink: 'https://go.oncehub.com/test?Params=simulated',
      Note: 'A simulated booking.',
      CalendarEvent: {
        ICS: 'https://app.oncehub.com/download.aspx?mid=simulated&type=1',
        VCS: 'https://app.oncehub.com/download.aspx?mid=simulated&type=3',
      },
      statusCode: '1',
      Message: null,
      CustomerName: 'Tess Tester',
      CustomerEmail: 'tess.tester@example.com',
      CustomerPhone: '1-2025550195',
      EventTypeName: 'Simulated consultation',
      BookingId: ['BKNG-TEST' + now],
    },
  };
};

const readAsTest: Read = (host, raw, tell): Reading => {
  const reading = readClassic(host, raw, tell);
  if (typeof reading !== 'string') reading.fields.booking_test = true;
  return reading;
};

/** One booking, marked as a test, through all that stands behind the capture; once per page load. */
export const simulate = (host: Host, wants: Wish): void => {
  const record = readRecord();
  if (record.simulated) return;
  record.simulated = true;
  saveRecord(record);
  capture(host, readAsTest, wants, payloadAt(host.now()), () => {});
};
