import { describe, expect, it } from 'vitest';
import { grant } from '../grants.ts';
import { evaluate, runCode } from '../run-code.ts';

const rights = [
  grant.consent({ ad_storage: 'rw', analytics_storage: 'rw', custom: 'rw' }),
  grant.globals({ heard: 'rw' }),
];

describe('isConsentGranted', () => {
  it.each([
    ['never set', {}, true],
    ['granted', { ad_storage: 'granted' }, true],
    ['denied', { ad_storage: 'denied' }, false],
    ['denied for another type', { analytics_storage: 'denied' }, true],
  ] as const)('%s: %j gives %s', (_name, consent, granted) => {
    expect(evaluate("return require('isConsentGranted')('ad_storage');", rights, { consent })).toBe(granted);
  });
});

describe('addConsentListener', () => {
  const code = `
    const heard = []; const set = require('setInWindow');
    require('addConsentListener')('ad_storage', (type, granted) => {
      heard.push(type + ' ' + granted); set('heard', heard, true);
    });`;
  it.each([
    ['unset to granted is no change', {}, ['granted'], undefined],
    ['unset to denied', {}, ['denied'], ['ad_storage false']],
    ['denied to granted', { ad_storage: 'denied' }, ['granted'], ['ad_storage true']],
    ['granted to granted', { ad_storage: 'granted' }, ['granted'], undefined],
    ['there and back', {}, ['denied', 'denied', 'granted'], ['ad_storage false', 'ad_storage true']],
  ] as const)('hears %s', (_name, consent, states, heard) => {
    const { page } = runCode(code, rights, { consent });
    for (const state of states) page.setConsent('ad_storage', state);
    expect(page.window.heard).toEqual(heard);
  });

  it('does not hear of other types', () => {
    const { page } = runCode(code, rights);
    page.setConsent('analytics_storage', 'denied');
    expect(page.window.heard).toBeUndefined();
  });

  it('keeps its error from the page and from other listeners', () => {
    const broken = "require('addConsentListener')('ad_storage', () => { require('nope'); });";
    const { page } = runCode(broken + code, rights);
    page.setConsent('ad_storage', 'denied');
    expect(page.window.heard).toEqual(['ad_storage false']);
    expect(page.swallowedErrors).toMatchObject([{ where: 'addConsentListener' }]);
  });
});

describe('a state of consent that is none', () => {
  it.each([true, false, 'yes', undefined])('is refused, so that it is not taken for granted: %s', (state) => {
    const message = `The consent for ad_storage must be 'granted' or 'denied', not ${state}.`;
    const given = state as 'granted';
    expect(() => runCode('', [], { consent: { ad_storage: given } })).toThrow(message);
    const { page } = runCode('', []);
    expect(() => page.setConsent('ad_storage', given)).toThrow(message);
  });
});

describe('setDefaultConsentState and updateConsentState', () => {
  it.each([
    ["setDefaultConsentState({ad_storage: 'denied', custom: 'granted', wait_for_update: 500})", {}, false],
    ["setDefaultConsentState({ad_storage: 'denied', region: ['US']})", { region: 'US-CA' }, false],
    ["setDefaultConsentState({ad_storage: 'denied', region: ['US-CA']})", { region: 'US' }, true],
    ["setDefaultConsentState({ad_storage: 'denied', region: ['US']})", { region: 'DE' }, true],
    ["setDefaultConsentState({ad_storage: 'denied', region: ['US']})", {}, true],
    ["setDefaultConsentState({ad_storage: 'denied'})", { consent: { ad_storage: 'granted' } }, true],
    ["updateConsentState({ad_storage: 'denied'})", { consent: { ad_storage: 'granted' } }, false],
    ["updateConsentState({ad_storage: 'granted'})", { consent: { ad_storage: 'denied' } }, true],
    ["updateConsentState({ad_storage: 'maybe'})", {}, false],
    ['updateConsentState({ad_storage: true})', { consent: { ad_storage: 'granted' } }, false],
    ["setDefaultConsentState({ad_storage: 'Granted'})", {}, false],
  ] as const)('%s with %j', (call, options, granted) => {
    const name = call.slice(0, call.indexOf('('));
    const { page, threw } = runCode(`require('${name}')${call.slice(name.length)};`, rights, options);
    expect(threw).toBeUndefined();
    expect(page.consent.isGranted('ad_storage')).toBe(granted);
  });

  it.each([
    ['US-CA', 'denied'],
    ['US-NY', 'granted'],
    ['us-ca', 'denied'],
    ['DE', 'denied'],
    [undefined, 'denied'],
  ] as const)('go by the smallest region, in whatever order they come: %s', (region, state) => {
    const states = [
      "region: ['US'], custom: 'granted'",
      "region: ['FR', 'US-CA'], custom: 'denied'",
      "custom: 'denied'",
    ];
    for (const order of [states, [...states].reverse()]) {
      const code = order.map((given) => `require('setDefaultConsentState')({${given}});`);
      const { page } = runCode(code.join('\n'), rights, region === undefined ? {} : { region });
      expect(page.consent.all()).toEqual({ custom: state });
    }
  });

  it('of the same region, the last one holds', () => {
    const code = ['granted', 'denied'].map(
      (state) => `require('setDefaultConsentState')({region: ['US'], custom: '${state}'});`,
    );
    expect(runCode(code.join('\n'), rights, { region: 'US' }).page.consent.all()).toEqual({
      custom: 'denied',
    });
  });

  it('take effect when the current event is done', () => {
    const code = `
      require('updateConsentState')({ad_storage: 'denied'});
      return require('isConsentGranted')('ad_storage');`;
    const { returned, page } = runCode(code, rights);
    expect(returned).toBe(true);
    expect(page.consent.stateOf('ad_storage')).toBe('denied');
  });
});

describe('a command of consent', () => {
  const listen = `
    const granted = require('isConsentGranted'); const heard = []; const set = require('setInWindow');
    ['ad_storage', 'analytics_storage'].forEach((type) => require('addConsentListener')(type, () => {
      heard.push([type, granted('ad_storage'), granted('analytics_storage')]); set('heard', heard, true);
    }));`;

  it('sets all its types before it calls a listener', () => {
    const { page } = runCode(
      `${listen} require('updateConsentState')({ad_storage: 'denied', analytics_storage: 'denied'});`,
      rights,
    );
    expect(page.window.heard).toEqual([
      ['ad_storage', false, false],
      ['analytics_storage', false, false],
    ]);
  });

  it('does so as one choice of the visitor, too', () => {
    const { page } = runCode(listen, rights);
    page.updateConsent({ ad_storage: 'denied', analytics_storage: 'denied' });
    expect(page.window.heard).toHaveLength(2);
    expect((page.window.heard as unknown[][])[0]).toEqual(['ad_storage', false, false]);
  });

  it('calls no listener where it is a default, however late it comes', async () => {
    const code = `${listen} require('callLater')(() => require('setDefaultConsentState')({ad_storage: 'denied'}));`;
    const { page, settled } = runCode(code, rights);
    await settled;
    expect(page.window.heard).toBeUndefined();
    expect(page.consent.isGranted('ad_storage')).toBe(false);
  });

  it('is never applied at once, not in a later callback either', async () => {
    const code = `
      const granted = require('isConsentGranted');
      require('callLater')(() => {
        require('updateConsentState')({ad_storage: 'denied'});
        require('setInWindow')('heard', granted('ad_storage'), true);
      });`;
    const { page, settled } = runCode(code, rights);
    await settled;
    expect(page.window.heard).toBe(true);
    expect(page.consent.isGranted('ad_storage')).toBe(false);
  });
});
