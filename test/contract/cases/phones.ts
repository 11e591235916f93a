import { type Case, testCase } from '../case.ts';
import { classicEvent, rowsEvent, withPersonal } from '../events.ts';
import { classic } from '../payloads.ts';

/** As the vendor writes it, country code, dash, national number; and E.164. */
const CALLABLE: [name: string, written: string, e164: string][] = [
  ['American', '1-2025550195', '+12025550195'],
  ['British', '44-7700900123', '+447700900123'],
  ['of three digits of country code', '353-861234567', '+353861234567'],
  ['international already', '+12025550195', '+12025550195'],
  ['international with spaces', '+44 7700 900123', '+447700900123'],
  ['spaces around it', ' 1-2025550195 ', '+12025550195'],
  ['of the most digits', '49-1234567890123', '+491234567890123'],
];

const NOT_CALLABLE: [name: string, written: string][] = [
  ['national with a leading zero', '44-07700900123'],
  ['national only', '2025550195'],
  ['national with a zero and no country', '07700900123'],
  ['of 16 digits', '49-12345678901234'],
  ['without national number', '1-'],
  ['without country code', '-2025550195'],
  ['international with a leading zero', '+44 07700900123'],
  ['international with a zero in brackets', '+44 (0)7700 900123'],
  ['of five digits of country code', '12345-2025550'],
  ['of a country code zero', '0-2025550195'],
  ['in words', 'call me'],
  ['with an extension', '1-2025550195 ext. 7'],
  ['only a plus', '+'],
];

const mapped = (name: string, written: unknown, e164: string | undefined, diagnosticCodes: string[]): Case =>
  testCase(name, {
    settings: {
      fields: 'rows',
      rows: [{ field: 'customer_phone', key: 'phone', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerPhone: written }),
    pushes: withPersonal(rowsEvent({}), { phone: e164 }),
    diagnosticCodes,
  });

export const phones: Case[] = [
  ...CALLABLE.map(([name, written, e164]) => mapped(`phone ${name}`, written, e164, [])),
  ...NOT_CALLABLE.map(([name, written]) => mapped(`phone ${name}`, written, undefined, ['phone_not_e164'])),
  mapped('no phone is nothing to note', '', undefined, []),
  mapped('a phone of another type', 12025550195, undefined, ['unexpected_shape']),
  testCase('a phone that nobody asked for is nothing to note', {
    payload: () => classic({ CustomerPhone: 'call me' }),
    pushes: [classicEvent()],
  }),
  testCase('a phone beside the row of another field is nothing to note', {
    settings: {
      fields: 'rows',
      rows: [{ field: 'customer_email', key: 'mail', transform: 'none' }],
      legalBasis: { kind: 'not_needed' },
    },
    payload: () => classic({ CustomerPhone: 'call me' }),
    pushes: withPersonal(rowsEvent({}), { mail: 'johnsmith@example.com' }),
  }),
];
