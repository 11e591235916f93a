const wholes = (amount: number, unit: number): number => (amount - (amount % unit)) / unit;

const twoDigits = (amount: number): string => (amount < 10 ? '0' : '') + amount;

/** Writes a moment after 1970, in milliseconds, as `2018-04-25T06:45:00` in UTC. */
export const writeClock = (moment: number): string => {
  const seconds = wholes(moment, 1000);
  const days = wholes(seconds, 86400) + 719468;
  const era = wholes(days, 146097);
  const dayOfEra = days - era * 146097;
  const leapFree = dayOfEra - wholes(dayOfEra, 1460) + wholes(dayOfEra, 36524) - wholes(dayOfEra, 146096);
  const yearOfEra = wholes(leapFree, 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + wholes(yearOfEra, 4) - wholes(yearOfEra, 100));
  // The year starts in March here, which puts the leap day last.
  const monthFromMarch = wholes(dayOfYear * 5 + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  const day = dayOfYear - wholes(monthFromMarch * 153 + 2, 5) + 1;
  return (
    year +
    '-' +
    twoDigits(month) +
    '-' +
    twoDigits(day) +
    'T' +
    [wholes(seconds % 86400, 3600), wholes(seconds % 3600, 60), seconds % 60].map(twoDigits).join(':')
  );
};
