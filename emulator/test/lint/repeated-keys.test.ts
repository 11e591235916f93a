import { expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { writeTpl } from '../file/write-tpl.ts';

it('repeated-keys: a key that stands twice in one object is reported where it stands again', () => {
  const text = writeTpl().replace('"type": "TAG",', '"type": "TAG",\n  "version": 1,');
  const findings = lintTemplate(parseTemplate(text)).filter(({ rule }) => rule === 'repeated-keys');
  const line = text.split('\n').lastIndexOf('  "version": 1,') + 1;
  expect(findings).toMatchObject([
    { level: 'warning', line, column: 3, message: expect.stringContaining('"version"') },
  ]);
});

it('repeated-keys: equal keys of different objects are not reported', () => {
  const parameters = ['a', 'b'].map((name) => ({ type: 'LABEL', name }));
  const findings = lintTemplate(parseTemplate(writeTpl({ parameters })));
  expect(findings).toEqual([]);
});
