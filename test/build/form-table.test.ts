import { describe, expect, it } from 'vitest';
import { listInputs } from '../../build/form/list-inputs.ts';
import { formTable } from '../../build/form-table.ts';
import { PARAMETERS } from '../../template/parameters.ts';

const [head, , ...lines] = formTable()
  .split('\n')
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
const rows = lines.map(([, group, field, does, fallback]) => ({ group, field, does, fallback }));
const rowOf = (field: string) => rows.find((row) => row.field === field);

describe('the walk through the form', () => {
  it('has a row for every field that takes a value, with what it does and what it is when left alone', () => {
    expect(head?.slice(1, -1)).toEqual(['Group', 'Field', 'What it does', 'Default']);
    expect(rows).toHaveLength(listInputs(PARAMETERS).length);
    for (const { field, does, fallback } of rows) {
      expect(field).not.toBe('');
      expect(does?.length).toBeGreaterThan(20);
      expect(fallback).not.toBe('');
    }
  });

  it('says under which heading a field stands', () => {
    expect(rowOf('Event name')?.group).toBe('–');
    expect(rowOf('Where does the bridge come from?')?.group).toBe('The bridge');
    expect(rowOf('Wait for tags at most')?.group).toBe('Advanced');
  });

  it.each([
    ['Which OnceHub embed is on this site?', 'Booking page'],
    ['Event name', '`booking_confirmed`'],
    ['Currency', 'empty'],
    ['Fixed values', 'no rows'],
    ['Should the event itself wait for consent?', 'No (recommended)'],
    ['Type of consent', 'ad_user_data (send personal data to Google for ads)'],
    ["Customer's note", 'not ticked'],
  ])('tells the default of a field as the form words it: %s', (field, fallback) => {
    expect(rowOf(field)?.fallback).toBe(fallback);
  });

  it('tells the answers of a question with their help', () => {
    expect(rowOf('Which OnceHub embed is on this site?')?.does).toContain(
      '<br><strong>Booking calendar</strong>: Mark: <em>data-oh-booking-calendar-id</em>.',
    );
  });
});
