import { describe, expect, it } from 'vitest';
import { ENGINE_NAMES } from './drivers/engine.ts';
import { findEngine, INSTALL_COMMAND } from './drivers/engines.ts';

describe('finding an engine', () => {
  it.each(ENGINE_NAMES)('says what to install when %s is nowhere', (name) => {
    expect(findEngine(name, { PATH: '' })).toEqual({ missing: expect.stringContaining(INSTALL_COMMAND) });
    expect(findEngine(name, { PATH: '/nowhere' })).toEqual({ missing: expect.stringContaining(`${name}: `) });
  });

  it('does not take the working folder for a folder of programs', () => {
    expect(findEngine('firefox', { PATH: ':' })).toHaveProperty('missing');
  });
});
