import { type Case, testCase } from '../case.ts';
import { classicEvent, rowsEvent } from '../events.ts';
import { classic } from '../payloads.ts';

const constant = (
  name: string,
  settings: Record<string, unknown>,
  pushed: Record<string, unknown>,
  diagnosticCodes: string[] = [],
): Case => testCase(name, { settings, payload: () => classic(), pushes: [pushed], diagnosticCodes });

export const constants: Case[] = [
  constant(
    'a constant beside the standard set',
    { constants: [{ key: 'vendor', value: 'OnceHub' }] },
    classicEvent({ vendor: 'OnceHub' }),
  ),
  constant(
    'a constant beside rows',
    { fields: 'rows', constants: [{ key: 'vendor', value: 'OnceHub' }] },
    rowsEvent({ vendor: 'OnceHub' }),
  ),
  constant(
    'a constant wins over the standard set and over rows',
    {
      fields: 'both',
      rows: [{ field: 'booking_weekday', key: 'booking_type', transform: 'none' }],
      constants: [{ key: 'booking_type', value: 'consultation' }],
    },
    classicEvent({ booking_type: 'consultation' }),
  ),
  constant(
    'the later of two constants wins',
    {
      constants: [
        { key: 'vendor', value: 'one' },
        { key: 'vendor', value: 'two' },
      ],
    },
    classicEvent({ vendor: 'two' }),
  ),
  constant(
    'constants of refused keys are left out and the others stay',
    {
      constants: [
        { key: 'event', value: 'purchase' },
        { key: 'booking_id', value: '1' },
        { key: 'gtm.start', value: 1 },
        { key: 'ecommerce', value: {} },
        { key: '_clear', value: true },
        { key: '', value: 'x' },
        { key: 'vendor', value: 'OnceHub' },
      ],
    },
    classicEvent({ vendor: 'OnceHub' }),
    ['bad_setting'],
  ),
  constant(
    'constants keep the types that a variable gave them',
    {
      constants: [
        { key: 'zero', value: 0 },
        { key: 'empty', value: '' },
        { key: 'no', value: false },
      ],
    },
    classicEvent({ zero: 0, empty: '', no: false }),
  ),
];
