/**
 * What a clock on the wall shows in a time zone: `2018-04-25T07:45:00`.
 * @param zone IANA name. @throws {RangeError} for a zone that does not exist.
 */
export function writeWallClock(instant: Date | number, zone: string): string {
  // Swedish writes dates as ISO 8601 does, with a space for the T.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(instant).replace(' ', 'T');
}
