import fc from 'fast-check';
import { hashText } from '../hash-text.ts';
import { classic } from '../payloads.ts';

/** Letters that no English word of ours has in this order, so that a hit is a leak. */
const word = fc
  .array(fc.constantFrom('q', 'x', 'z', 'Q', 'X', 'Z'), { minLength: 4, maxLength: 9 })
  .map((w) => w.join(''));
const customer = fc.record({
  first: word,
  last: word,
  host: word,
  number: fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 10, maxLength: 10 })
    .map((digits) => digits.join('')),
  note: word.map((secret) => `note${secret}note`),
  token: word.map((secret) => `link${secret}link`),
});
export type Customer = typeof customer extends fc.Arbitrary<infer Value> ? Value : never;

const emailOf = ({ first, last, host }: Customer): string => `${first}.${last}@${host}.example`;
const nameOf = ({ first, last }: Customer): string => `${first} ${last}`;
const phoneOf = ({ number }: Customer): string => `1-${number}`;

/** Texts that the vendor's default fields may hold: plain ones, and ones that name the customer. */
const mixed = (who: Customer): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        'Demo',
        '',
        '-',
        '42',
        nameOf(who),
        nameOf(who).toUpperCase(),
        emailOf(who),
        phoneOf(who),
      ),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join(' '));

/** A customer, and what two texts of the vendor's default fields say. */
export const bookings = customer.chain((who) =>
  fc.record({ who: fc.constant(who), type: mixed(who), version: mixed(who) }),
);

export const payloadOf = (who: Customer, type: string, version: string): unknown =>
  classic({
    Version: version,
    EventTypeName: type,
    CustomerName: nameOf(who),
    CustomerEmail: emailOf(who),
    CustomerPhone: phoneOf(who),
    Note: who.note,
    CancelRescheduleLink: `https://go.oncehub.com/${who.token}?Params=${who.token}`,
    CalendarEvent: {
      ICS: `https://x.example/?mid=${who.token}`,
      VCS: `https://x.example/?mid=${who.token}`,
    },
  });

/** What no event may say of a customer, in lower case. */
export const secretsOf = (who: Customer): string[] => {
  const plain = [who.first, who.last, emailOf(who), who.number, who.note, who.token];
  const hashed = [
    nameOf(who),
    emailOf(who),
    emailOf(who).toLowerCase(),
    `+1${who.number}`,
    phoneOf(who),
    who.note,
  ];
  return [...plain, ...hashed.map(hashText)].map((secret) => secret.toLowerCase());
};
