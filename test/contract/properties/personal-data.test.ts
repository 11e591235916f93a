import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Given } from '../case.ts';
import { bookings, type Customer, payloadOf, secretsOf } from './any-customer.ts';
import { bookOnCore } from './book-on-core.ts';

describe('personal data', () => {
  const expectNoLeak = (entries: Entry[], who: Customer): void => {
    const said = JSON.stringify(entries).toLowerCase();
    expect(secretsOf(who).filter((secret) => said.includes(secret))).toEqual([]);
  };

  it('is not in the default event', async () => {
    await fc.assert(
      fc.asyncProperty(bookings, async ({ who, type, version }) => {
        const entries = await bookOnCore({ payload: () => payloadOf(who, type, version) });
        expect(entries).toHaveLength(1);
        expectNoLeak(entries, who);
      }),
      { numRuns: 300 },
    );
  });

  const FIELDS = [
    'customer_name',
    'customer_first_name',
    'customer_last_name',
    'customer_email',
    'customer_phone',
    'customer_note',
    'booking_user_data',
    'booking_page',
    'booking_host',
    'cancel_link',
    'reschedule_link',
    'ics_link',
    'vcs_link',
    'location',
    'vendor_booking_id',
    'custom:email',
    'booking_type',
    'booking_payload_version',
    'booking_id',
  ];
  const TRANSFORMS = [
    'none',
    'lower case',
    'first word',
    'SHA-256',
    'digits only',
    'date part',
    'hour',
    'cut at 100',
  ];
  const anyRow = fc.record({
    field: fc.constantFrom(...FIELDS),
    key: fc.constantFrom('a', 'b', 'user_data', 'booking_type', 'value'),
    transform: fc.constantFrom(...TRANSFORMS),
  });
  const noLegalBasis: fc.Arbitrary<Given> = fc.constantFrom<Given>(
    {},
    { legalBasis: { kind: 'none' } },
    { legalBasis: { kind: 'consent_mode' } },
    { legalBasis: { kind: 'consent_mode', type: 'ad_storage' } },
    { legalBasis: { kind: 'signal', signal: 'denied' } },
    { legalBasis: { kind: 'signal' } },
    { legalBasis: 'not_needed' },
    { legalBasis: { kind: 'NOT_NEEDED' } },
  );

  it('is under no key without a legal basis that is granted, however it is mapped', async () => {
    const anySettings = fc.record({
      rows: fc.array(anyRow, { maxLength: 6 }),
      fields: fc.constantFrom('standard', 'rows', 'both'),
      userData: fc.constantFrom('off', 'plain', 'hashed'),
      staffFields: fc.boolean(),
      links: fc.boolean(),
      customerNote: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        bookings,
        anySettings,
        noLegalBasis,
        async ({ who, type, version }, settings, legalBasis) => {
          const entries = await bookOnCore({
            settings: { ...settings, ...legalBasis },
            consent: { ad_user_data: 'denied', ad_storage: 'denied', analytics_storage: 'granted' },
            payload: () => payloadOf(who, type, version),
          });
          expect(entries).toHaveLength(1);
          expectNoLeak(entries, who);
        },
      ),
      { numRuns: 500 },
    );
  });
});
