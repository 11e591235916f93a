import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { runCode } from '../run-code.ts';

describe('logToConsole', () => {
  it('keeps the arguments of each call', () => {
    const code = "const log = require('logToConsole'); log('a', {b: [1]}, undefined); log();";
    expect(runCode(code, [grant.logging('all')]).page.consoleMessages).toEqual([
      ['a', { b: [1] }, undefined],
      [],
    ]);
  });
});
