import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSwitches, writeSwitches } from '../../../studio/oncehub/switches.ts';

const read = (query: string) => readSwitches(new URLSearchParams(query));

describe('the switches of the fake OnceHub', () => {
  it('have a default each', () => {
    expect(read('')).toMatchObject({
      loads: 1,
      argument: 'object',
      bookingId: true,
      utm: 'flat',
      payload: undefined,
    });
  });

  it('name what a switch accepts when it gets something else', () => {
    expect(() => read('utm=deep')).toThrow('The switch utm does not accept "deep", but flat, nested, none.');
    expect(() => read('loads=0')).toThrow('whole numbers from 1 to 9');
    expect(() => read('loads=1e1')).toThrow('loads');
    expect(() => read('bookingId=yes')).toThrow('true, false');
    expect(() => read('payload={')).toThrow('JSON');
  });

  it('refuse a name that does not exist, and list those that do', () => {
    expect(() => read('load=2')).toThrow(/"load" is no switch.*loads/s);
  });

  it('let campaign parameters pass', () => {
    expect(read('utm_source=news&utm_id=7')).toEqual(read(''));
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            loads: fc.integer({ min: 1, max: 9 }),
            zulu: fc.boolean(),
            utm: fc.constantFrom('flat', 'nested', 'none'),
            status: fc.string(),
            payload: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
        (switches) => {
          const written = JSON.parse(JSON.stringify(switches));
          expect(read(writeSwitches(switches))).toEqual({ ...read(''), ...written });
        },
      ),
    );
  });
});
