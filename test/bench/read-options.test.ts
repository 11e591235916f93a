import { expect, it } from 'vitest';
import { readOptions } from './read-options.ts';

it('without a word it measures in Chromium and judges nothing', () =>
  expect(readOptions([])).toEqual({ engines: ['chromium'], rounds: 200, check: false, json: false }));

it('takes several engines, in the order given', () =>
  expect(
    readOptions(['--engine', 'webkit', '--engine=firefox', '--rounds', '5', '--check', '--json']),
  ).toEqual({
    engines: ['webkit', 'firefox'],
    rounds: 5,
    check: true,
    json: true,
  }));

it.each([
  [['--engine', 'opera'], '--engine opera: there is none of that name, only chromium, firefox, webkit.'],
  [['--rounds', '0'], '--rounds 0: give a whole number from 1 on.'],
  [['--rounds', '1.5'], '--rounds 1.5: '],
  [['--rounds', 'many'], '--rounds many: '],
  [['--fast'], "Unknown option '--fast'"],
])('refuses %j and says why', (args, words) => expect(() => readOptions(args)).toThrow(words));
