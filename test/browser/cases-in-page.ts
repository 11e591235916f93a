/** Runs inside a browser: what Google's runtime did, compared with what the built emulator does on the real window. */
import type { runTemplate } from 'gtm-template';
import runtimeCases from '../../emulator/test/fixtures/runtime-cases.json' with { type: 'json' };
import { grant } from '../../emulator/test/grants.ts';
import { observe } from '../../emulator/test/observe.ts';

/** Makes the page on which the runtime was observed; a script of its own, since nothing may be evaluated here. */
declare const preparePage: () => void;

/** `eval` and its like, which a strict policy forbids. */
const mayEvaluate = (): boolean => {
  try {
    return new Function('return true')() as boolean;
  } catch {
    return false;
  }
};

const run = async (): Promise<object> => {
  const address = '/emulator.js';
  const emulator = (await import(address)) as { runTemplate: typeof runTemplate };
  const { permissions, cases } = runtimeCases;
  const keys = permissions.access_globals['read, write and execute'];
  const grants = [
    grant.globals(Object.fromEntries(keys.map((key) => [key, 'rwx']))),
    grant.script(...permissions.inject_script),
  ];

  const evaluate = (code: string): unknown => {
    const template = { code, permissions: grants, info: { type: 'TAG' } };
    const { threw, returned } = emulator.runTemplate(template, { window });
    if (threw) throw new Error(threw.message);
    return returned;
  };

  const failures = cases.flatMap(({ group, code, expect }) => {
    preparePage();
    const [seen, expected] = [JSON.stringify(observe(() => evaluate(code))), JSON.stringify(expect)];
    return seen === expected ? [] : [{ group, code, expected, seen }];
  });
  return { ran: cases.length, failures, mayEvaluate: mayEvaluate() };
};

const tell = (outcome: object): void => {
  Object.assign(window, { outcome: JSON.stringify(outcome) });
};

run().then(tell, (error: unknown) => tell({ failures: [String(error)] }));
