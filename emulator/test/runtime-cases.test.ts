import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyToPage } from '../src/boundary/index.ts';
import { compileProgram, createMeter } from '../src/language/index.ts';
import runtimeCases from './fixtures/runtime-cases.json' with { type: 'json' };
import { grant } from './grants.ts';
import { observe } from './observe.ts';
import { evaluate } from './run-code.ts';

const { access_globals, inject_script } = runtimeCases.permissions;
const grants = [
  grant.globals(Object.fromEntries(access_globals['read, write and execute'].map((key) => [key, 'rwx']))),
  grant.script(...inject_script),
];

/** These need nothing but the language; the others call APIs and need a page. */
const languageGroups = new Set([
  'member access',
  'calls',
  'operators',
  'control',
  'arrays',
  'strings',
  'objects',
]);

const groups = [...new Set(runtimeCases.cases.map(({ group }) => group))];
const casesOf = (group: string) => runtimeCases.cases.filter((runtimeCase) => runtimeCase.group === group);

// Compared as text: the order of keys is part of what was observed.
const asText = JSON.stringify;

/** The observations were made on a page without TLS, which a URL without a scheme shows. */
function createWindow(): object {
  const { window } = new JSDOM('', { url: 'http://example.com/', runScripts: 'outside-only' });
  window.eval(runtimeCases.page);
  return window;
}

describe.each(groups)("A template does what it did in Google's runtime: %s", (group) => {
  it.each(casesOf(group))('$code', ({ code, expect: expected }) => {
    const window = languageGroups.has(group) ? {} : createWindow();
    expect(asText(observe(() => evaluate(code, grants, { window })))).toBe(asText(expected));
  });
});

describe.each([...languageGroups])('So does the interpreter alone: %s', (group) => {
  it.each(casesOf(group))('$code', ({ code, expect: expected }) => {
    const seen = observe(() => copyToPage(compileProgram(code).run(new Map(), createMeter())));
    expect(asText(seen)).toBe(asText(expected));
  });
});
