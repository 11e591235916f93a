import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/file/index.ts';
import { lintTemplate } from '../../src/lint/index.ts';
import { globalKey, permission, writeTpl } from '../file/write-tpl.ts';

/** The rights that the linter calls too many, as `right target`. */
function tooMany(code: string, granted: unknown): string[] {
  const text = writeTpl({ code: `${code}\ndata.gtmOnSuccess();`, permissions: [granted] });
  return lintTemplate(parseTemplate(text))
    .filter(({ rule }) => rule === 'unused-permissions')
    .map(({ level, message }) => {
      expect(level).toBe('warning');
      const [, right, target] = /the right to (\w+) "([^"]+)", which no call uses/.exec(message) ?? [];
      return `${right} ${target}`;
    });
}

const everything = (...keys: string[]) =>
  permission('access_globals', { keys: keys.map((key) => globalKey(key)) });
const stored = permission('access_local_storage', { keys: [{ key: 'k', read: true, write: true }] });
const consent = (...types: string[]) =>
  permission('access_consent', {
    consentTypes: types.map((consentType) => ({ consentType, read: true, write: true })),
  });

describe('a right on a global is too many', () => {
  it.each<[title: string, code: string, found: string[]]>([
    ['if it is only read', "require('copyFromWindow')('a');", ['write a', 'execute a']],
    ['if it is only called', "require('callInWindow')('a');", ['read a', 'write a']],
    [
      'if it is read and called',
      "require('copyFromWindow')('a');\nrequire('callInWindow')('a');",
      ['write a'],
    ],
    ['if it is only set, for which GTM asks to read too', "require('setInWindow')('a', 1);", ['execute a']],
    ['if it is only a queue', "require('createQueue')('a');", ['execute a']],
    [
      'to write, if only keys that begin otherwise are written',
      "require('callInWindow')('a');\nrequire('setInWindow')('site' + data.slot, 1);",
      ['read a', 'write a'],
    ],
    [
      'to write, if it is called, and a queue of unknown name is filled',
      "require('callInWindow')('a');\nrequire('createQueue')(data.layer)(1);",
      ['read a', 'write a'],
    ],
    ['if an alias is made of it', "require('aliasInWindow')('b', 'a');", ['write a', 'execute a']],
    [
      'if it is only called while another is set',
      "require('setInWindow')('b', 1);\nrequire('callInWindow')('a');",
      ['read a', 'write a'],
    ],
    [
      'if all keys that are called are known only at run time',
      "require('callInWindow')(data.name);",
      ['read a', 'write a'],
    ],
  ])('%s', (_title, code, found) => {
    expect(tooMany(code, everything('a'))).toEqual(found);
  });

  it('is told at its row', () => {
    const text = writeTpl({
      code: "require('copyFromWindow')('a');\nrequire('copyFromWindow')('b');\ndata.gtmOnSuccess();",
      permissions: [
        permission('access_globals', {
          keys: [globalKey('a', true, false, false), globalKey('b', true, true, false)],
        }),
      ],
    });
    const [finding] = lintTemplate(parseTemplate(text));
    const lines = text.split('\n').slice(0, finding?.line);
    expect(finding?.message).toBe(
      'The permission "access_globals" gives the right to write "b", which no call uses; take it away.',
    );
    // The rows are objects in one JSON: the one of "a" begins above, the name of "b" stands below.
    expect(lines.join('\n')).toContain('"string": "a"');
    expect(lines.join('\n')).not.toContain('"string": "b"');
  });
});

describe('a right on a global is not too many', () => {
  it.each<[title: string, code: string, granted: unknown]>([
    [
      'if a call uses each',
      "require('setInWindow')('a', 1);\nrequire('callInWindow')('a');",
      everything('a'),
    ],
    [
      'for what may be called by any name',
      "require('setInWindow')('a', 1);\nrequire('callInWindow')(data.name);",
      everything('a'),
    ],
    [
      'for an API that is passed on',
      "const set = require('setInWindow');\nset('a', 1);\n['b'].forEach(set);",
      everything('a'),
    ],
    [
      'for an API whose name is computed',
      "require('copyFromWindow')('a');\nrequire(data.api)('a');",
      everything('a'),
    ],
    [
      'for a function that createArgumentsQueue may find on the page',
      "require('createArgumentsQueue')('a', 'a.q');",
      everything('a'),
    ],
    [
      'for the parent of a dotted name',
      "require('copyFromWindow')('a.b');",
      permission('access_globals', { keys: [globalKey('a'), globalKey('a.b', true, false, false)] }),
    ],
    [
      'for a queue that may be of any name',
      "require('callInWindow')('b');\nrequire('createQueue')(data.layer)(1);",
      permission('access_globals', { keys: [globalKey('a', true, true, false)] }),
    ],
    [
      'for a key that begins as a written one does',
      "require('callInWindow')('site1');\nrequire('setInWindow')('site' + data.slot, 1);",
      everything('site1'),
    ],
  ])('%s', (_title, code, granted) => {
    expect(tooMany(code, granted)).toEqual([]);
  });
});

describe('a right on a stored key is too many', () => {
  it.each<[title: string, code: string, found: string[]]>([
    ['to write, if it is only read', "require('localStorage').getItem('k');", ['write k']],
    ['to read, if it is only set', "require('localStorage').setItem('k', 'v');", ['read k']],
    ['to read, if it is only removed', "require('localStorage').removeItem('k');", ['read k']],
    [
      'but not if it is read and set',
      "const s = require('localStorage');\ns.setItem('k', s.getItem('k'));",
      [],
    ],
    ['but not if a method is computed', "const s = require('localStorage');\ns[data.method]('k');", []],
  ])('%s', (_title, code, found) => {
    expect(tooMany(code, stored)).toEqual(found);
  });
});

describe('a right on a consent type is too many', () => {
  it.each<[title: string, code: string, found: string[]]>([
    ['to write, if it is only asked', "require('isConsentGranted')('ad_storage');", ['write ad_storage']],
    [
      'to write, if it is only heard',
      "require('addConsentListener')('ad_storage', () => 1);",
      ['write ad_storage'],
    ],
    [
      'to read, if it is only set',
      "require('updateConsentState')({ad_storage: 'granted'});",
      ['read ad_storage'],
    ],
    [
      'to read, if what is set is known only at run time',
      "require('setDefaultConsentState')(data.states);",
      ['read ad_storage'],
    ],
    [
      'both, if another type is asked and set',
      "require('isConsentGranted')('x');\nrequire('updateConsentState')({x: 'denied'});",
      ['read ad_storage', 'write ad_storage'],
    ],
    [
      'but not if any type may be asked and set',
      "require('isConsentGranted')(data.type);\nrequire('updateConsentState')(data.states);",
      [],
    ],
  ])('%s', (_title, code, found) => {
    expect(tooMany(code, consent('ad_storage'))).toEqual(found);
  });
});
