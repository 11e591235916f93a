import type { BookingCase } from '../scenario.ts';
import { diagnosticCodes, keys, testCase } from './test-case.ts';

const rows = (...of: [field: string, key: string, transform: string][]): Record<string, unknown>[] =>
  of.map(([field, key, transform]) => ({ field, key, transform }));

const EUROS = {
  valueCurrency: 'EUR',
  valueDefault: '20',
  valueRules: [
    { match: 'starts with', text: 'first', value: '50' },
    { match: 'contains', text: 'consultation', value: '70' },
  ],
};

const exclude = (field: string, match: string, text: string): BookingCase['answers'] => ({
  exclude: [{ field, match, text }],
  diagnostics: true,
});

/** What the form changes about it. */
export const formAnswers: BookingCase[] = [
  testCase(
    'Your own rows stand beside the standard keys',
    keys({ lead_type: 'first consultation', booking_type: 'First consultation' }),
    {},
    { fields: 'both', rows: rows(['booking_type', 'lead_type', 'lower case']) },
  ),
  testCase(
    'With your own rows only the standard keys are left out',
    keys({ weekday: 'wednesday', booking_weekday: undefined, booking_source: 'oncehub_classic' }),
    {},
    { fields: 'rows', rows: rows(['booking_weekday', 'weekday', 'none']) },
  ),
  testCase(
    'A fixed value is pushed with every booking',
    keys({ brand: 'Acme' }),
    {},
    {
      constants: [{ key: 'brand', value: 'Acme' }],
    },
  ),
  testCase(
    'The first value rule that matches counts',
    keys({ booking_value: 50, booking_currency: 'EUR' }),
    {},
    EUROS,
  ),
  testCase(
    'A booking that no value rule matches has the usual value',
    keys({ booking_value: 20, booking_currency: 'EUR' }),
    { EventTypeName: 'Demo' },
    EUROS,
  ),
  testCase(
    'Without a currency there is no value',
    keys({ booking_value: undefined, booking_currency: undefined }),
  ),
  testCase(
    'The booking of a colleague is not counted',
    diagnosticCodes('excluded'),
    { CustomerEmail: 'jane@ACME.com' },
    exclude('customer_email', 'ends with', '@acme.com'),
  ),
  testCase(
    'An event type that you leave out is not counted',
    diagnosticCodes('excluded'),
    {},
    exclude('booking_type', 'is', ' FIRST consultation '),
  ),
  testCase(
    'A rule that does not match leaves the booking in',
    keys({ event: 'booking_confirmed' }),
    {},
    exclude('booking_type', 'contains', 'demo'),
  ),
  testCase(
    'The e-mail of the customer needs a ground and is left out without one',
    keys({ mail: undefined }),
    {},
    {
      fields: 'both',
      rows: rows(['customer_email', 'mail', 'none']),
    },
  ),
  testCase(
    'The customer data that you are allowed to push is pushed',
    keys({ mail: 'johnsmith@example.com' }),
    {},
    {
      fields: 'both',
      rows: rows(['customer_email', 'mail', 'none']),
      legalBasis: 'not_needed',
    },
  ),
  testCase(
    'Enhanced conversions get the e-mail and phone as Google wants them',
    keys({ booking_user_data: { email: 'j.smith+x@gmail.com', phone_number: '+12025550195' } }),
    { CustomerEmail: ' J.Smith+x@Gmail.com ' },
    { userData: 'plain', legalBasis: 'not_needed' },
  ),
  testCase(
    'Enhanced conversions get hashes where you ask for them',
    keys({
      booking_user_data: {
        sha256_email_address: 'hash of jsmith@gmail.com',
        sha256_phone_number: 'hash of +12025550195',
      },
    }),
    { CustomerEmail: 'J.Smith+x@Gmail.com' },
    { userData: 'hashed', legalBasis: 'not_needed' },
  ),
  testCase(
    'The booking page and the links are pushed where you ask for them and may',
    keys({ booking_page: 'dana', cancel_link: 'https://go.oncehub.com/dana?Params=A1' }),
    {},
    { staffFields: true, links: true, legalBasis: 'not_needed' },
  ),
  testCase(
    'The note of the customer is pushed where you ask for it and may',
    keys({ customer_note: 'I look forward to it.' }),
    {},
    {
      customerNote: true,
      legalBasis: 'not_needed',
    },
  ),
];
