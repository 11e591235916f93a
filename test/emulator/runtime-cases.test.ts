import { describe, expect, it } from 'vitest';
import { copyToPage } from '../../emulator/border/index.ts';
import { compileProgram, createMeter } from '../../emulator/language/index.ts';
import runtimeCases from './fixtures/runtime-cases.json' with { type: 'json' };
import { observe } from './observe.ts';

/** These need nothing but the language; the others call APIs and need a page. */
const languageGroups = ['member access', 'calls', 'operators', 'control', 'arrays', 'strings', 'objects'];

describe.each(languageGroups)("Google's runtime and the interpreter agree on %s", (group) => {
  const cases = runtimeCases.cases.filter((runtimeCase) => runtimeCase.group === group);

  it.each(cases)('$code', ({ code, expect: expected }) => {
    const seen = observe(() => copyToPage(compileProgram(code).run(new Map(), createMeter())));
    // As text: the order of keys is part of what was observed.
    expect(JSON.stringify(seen)).toBe(JSON.stringify(expected));
  });
});
