import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import runtimeCases from '../fixtures/runtime-cases.json' with { type: 'json' };
import { grant } from '../grants.ts';
import { observe } from '../observe.ts';
import { evaluate } from '../run-code.ts';

const apiGroups = ['require', 'Math, Object, JSON', 'helpers', 'border in', 'border out'];
const { permissions, page } = runtimeCases;
const keys = permissions.access_globals['read, write and execute'];
const grants = [
  grant.globals(Object.fromEntries(keys.map((key) => [key, 'rwx']))),
  grant.script(...permissions.inject_script),
];

/** A window of another realm than the emulator's, as in a browser with frames. */
const { window } = new JSDOM('', { runScripts: 'outside-only', url: 'http://localhost/' });

describe.each(apiGroups)("Google's runtime and the emulated page agree on %s", (group) => {
  it.each(runtimeCases.cases.filter((runtimeCase) => runtimeCase.group === group))(
    '$code',
    ({ code, expect: expected }) => {
      window.eval(page);
      const seen = observe(() => evaluate(code, grants, { window }));
      expect(JSON.stringify(seen)).toBe(JSON.stringify(expected));
    },
  );
});
