import { describe, expect, it } from 'vitest';
import { copyToPage } from '../../src/boundary/index.ts';
import { compileProgram, createMeter } from '../../src/language/index.ts';
import { SandboxError } from '../../src/values.ts';
import { arrays } from './conformance/arrays.ts';
import { controlFlow } from './conformance/control-flow.ts';
import { functions } from './conformance/functions.ts';
import { namesAndScopes } from './conformance/names-and-scopes.ts';
import { operators } from './conformance/operators.ts';
import { properties } from './conformance/properties.ts';
import type { RunRow } from './conformance/rows.ts';
import { strings } from './conformance/strings.ts';

function errorOf(code: string): unknown {
  try {
    return compileProgram(code).run(new Map(), createMeter());
  } catch (error) {
    return error;
  }
}

const tables: Record<string, RunRow[]> = {
  'names and scopes': namesAndScopes,
  functions,
  operators,
  properties,
  'control flow': controlFlow,
  arrays,
  'strings and other primitives': strings,
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  const successes = rows.filter(({ fails }) => fails === undefined);
  const failures = rows.filter(({ fails }) => fails !== undefined);

  it.each(successes)('$code', ({ code, gives }) => {
    expect(copyToPage(compileProgram(code).run(new Map(), createMeter()))).toStrictEqual(gives);
  });

  it.each(failures)('$code fails with "$fails"', ({ code, fails }) => {
    const error = errorOf(code);
    expect(error).toBeInstanceOf(SandboxError);
    expect(error).toMatchObject({ message: fails });
  });
});
