import { expect, it } from 'vitest';
import { settings as facts } from '../../src/facts/settings.ts';
import type { Source } from './case.ts';
import { CASES } from './cases/index.ts';

it('every case has a name of its own that GTM accepts for a scenario', () => {
  const names = CASES.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !/^[A-Za-z0-9][A-Za-z0-9 _-]*$/.test(name))).toEqual([]);
});

it('every setting that a site can give its bridge is given in some case', () => {
  const given = CASES.filter(({ targets }) => targets.includes('bridge')).flatMap(({ settings, steps }) => [
    ...settings,
    ...steps.map((step) => (step.do === 'configure' ? step.settings : {})),
  ]);
  const names = Object.entries(facts)
    .filter(([, { bridge }]) => bridge === 'yes')
    .map(([name]) => name);
  expect(names.filter((name) => !given.some((settings) => name in settings))).toEqual([]);
});

it('every case runs on the built bridge, and every other target has cases of each product that it can capture', () => {
  expect(CASES.filter(({ targets }) => !targets.includes('bridge')).map(({ name }) => name)).toEqual([]);
  const targetsOf = (product: Source) =>
    new Set(CASES.filter(({ source }) => source === product).flatMap(({ targets }) => targets));
  expect(targetsOf('classic')).toEqual(new Set(['core', 'bridge', 'tag']));
  expect(targetsOf('calendar')).toEqual(new Set(['core', 'bridge']));
});

it('what a calendar posts is not asked of the tag, which hears no messages', () => {
  const silent = CASES.filter(
    ({ targets, steps }) => targets.includes('tag') && steps.some((step) => step.do === 'message'),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
