/** A date and time as written, without zone; the sandbox has no Date. */
export interface Clock {
  /** `2018-04-25T06:45:00` */
  text: string;
  /** Seconds from 1970-01-01T00:00:00 on the same wall, so that two clocks can be subtracted. */
  seconds: number;
  /** In English and lower case. */
  weekday: string;
  /** 0 to 23 */
  hour: number;
}

/** The forms that the vendor has used: seconds, a fraction and `Z` may each be missing. */
const WRITTEN =
  '^(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?Z?$';

function wholes(amount: number, unit: number): number {
  return (amount - (amount % unit)) / unit;
}

/** Days in the Gregorian calendar up to a date; the year starts in March, which puts the leap day last. */
function countDays(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const centuries = wholes(from, 100);
  return (
    wholes(from * 1461, 4) - centuries + wholes(centuries, 4) + wholes(((month + 9) % 12) * 153 + 2, 5) + day
  );
}

const DAYS_BEFORE_1970 = 719469;

/** By the number of a day, in sevens; 1970-01-01 was a Thursday. */
const WEEKDAYS = 'tuesday,wednesday,thursday,friday,saturday,sunday,monday'.split(',');

/** Reads a wall clock; undefined for anything but a real date and time in one of the vendor's forms. */
export function readClock(written: string): Clock | undefined {
  const hit = written.match(WRITTEN);
  if (!hit) return;
  const part = hit.map((digits) => (digits as unknown as number) * 1 || 0) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = countDays(part[1], part[2], part[3]);
  // The first of a thirteenth month is the first of January.
  if (days >= countDays(part[1], part[2] + 1, 1)) return;
  return {
    text: written.slice(0, 16) + ':' + (hit[6] || '00'),
    weekday: WEEKDAYS[days % 7] as string,
    hour: part[4],
    seconds: (days - DAYS_BEFORE_1970) * 86400 + part[4] * 3600 + part[5] * 60 + part[6],
  };
}
