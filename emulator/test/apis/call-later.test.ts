import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { runCode } from '../run-code.ts';

const grants = [grant.globals({ out: 'rw' })];

describe('callLater', () => {
  it('calls after the code, in order', async () => {
    const code = `
      const later = require('callLater'); const seen = []; const set = require('setInWindow');
      const note = (what) => { seen.push(what); set('out', seen, true); };
      later(() => { note('one'); later(() => { note('three'); }); });
      later(() => { note('two'); });
      note('code');`;
    const { page, settled } = runCode(code, grants);
    expect(page.window.out).toEqual(['code']);
    await settled;
    expect(page.window.out).toEqual(['code', 'one', 'two', 'three']);
  });
});
