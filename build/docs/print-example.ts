import { documented } from '../../test/contract/cases/documented.ts';

/** A case that every target is tested with, so that the example cannot show what does not happen. */
const CASE = 'classic edition with BookingId';

/** Longer texts, such as links, end in an ellipsis. */
const LONGEST = 50;

/** The keys that are shown, line by line. */
const PAYLOAD_LINES = [
  ['EventTypeName'],
  ['MeetingTimes'],
  ['CustomerName', 'CustomerEmail', 'CustomerPhone'],
  ['Note'],
  ['CancelRescheduleLink'],
  ['BookingId'],
];
const EVENT_LINES = [
  ['event', 'booking_source'],
  ['booking_id'],
  ['booking_type'],
  ['booking_start_utc', 'booking_start_local'],
  ['booking_weekday', 'booking_hour', 'booking_utc_offset_minutes'],
  ['booking_lead_time_hours', 'booking_meeting_count', 'booking_data'],
];

function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${printKeys(value as Record<string, unknown>, Object.keys(value))} }`;
  if (typeof value !== 'string') return String(value);
  const isLong = value.length > LONGEST && value.includes('/');
  return `'${isLong ? `${value.slice(0, LONGEST)}…` : value}'`;
}

const printKeys = (whole: Record<string, unknown>, keys: readonly string[]): string =>
  keys
    .map((key) => {
      if (whole[key] === undefined)
        throw new Error(`The case '${CASE}' has no ${key}. Change print-example.ts.`);
      return `${key}: ${printValue(whole[key])}`;
    })
    .join(', ');

const printBlock = (
  open: string,
  close: string,
  whole: Record<string, unknown>,
  lines: readonly (readonly string[])[],
): string => ['```js', open, ...lines.map((keys) => `  ${printKeys(whole, keys)},`), close, '```'].join('\n');

/** What OnceHub hands over, and what becomes of it: eight lines of code each. */
export function printExample(): string {
  const told = documented.find(({ name }) => name === CASE);
  const step = told?.steps[0];
  const event = told?.pushes[0];
  if (step?.do !== 'call' || event === undefined)
    throw new Error(`There is no case '${CASE}' with a call and a push. Name another in print-example.ts.`);
  const { bookingInfo } = step.args()[0] as { bookingInfo: Record<string, unknown> };
  return [
    'OnceHub calls a function of the page with everything it knows:\n',
    printBlock(
      'SOAfterConfirmationFunction({ errorStatus: 0, bookingInfo: {',
      '}});',
      bookingInfo,
      PAYLOAD_LINES,
    ),
    '\nGoogle Tag Manager gets this, and more keys of the same kind:\n',
    printBlock('dataLayer.push({', '});', event, EVENT_LINES),
  ].join('\n');
}
