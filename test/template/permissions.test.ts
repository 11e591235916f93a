import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEMPLATE } from './tag/template.ts';

interface Rights {
  key?: string;
  consentType?: string;
  read: boolean;
  write: boolean;
  execute?: boolean;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const settingsOf = (id: string): Record<string, unknown> =>
  TEMPLATE.permissions.find((permission) => permission.id === id)?.settings as Record<string, unknown>;

/** Each key or type with the rights to it, in words. */
const rightsIn = (list: unknown): Record<string, string> =>
  Object.fromEntries(
    (list as Rights[]).map((rights) => [
      rights.key ?? rights.consentType,
      (['read', 'write', 'execute'] as const).filter((right) => rights[right]).join(', '),
    ]),
  );

const SLOTS = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((slot) => [
  [`bookingBridgeSite${slot}`, 'write'],
  [`bookingBridgeSite${slot}.call`, 'execute'],
]);

/** The linter does not see every right too many, so a new one is written here too, by whoever needs it. */
describe('the imported tag', () => {
  it('asks for these permissions and no other', () => {
    expect(TEMPLATE.permissions.map(({ id }) => id).sort()).toEqual([
      'access_consent',
      'access_globals',
      'access_local_storage',
      'access_template_storage',
      'inject_script',
      'logging',
      'read_container_data',
      'read_data_layer',
    ]);
  });

  it('may read and call a bridge, and not replace it; read and write its own record; call no global of others', () => {
    expect(rightsIn(settingsOf('access_globals').keys)).toEqual({
      SOAfterConfirmationFunction: 'read, write',
      ...Object.fromEntries(SLOTS),
      bookingBridgePage: 'read, write',
      bookingBridge: 'read, execute',
      dataLayer: 'read, write',
      soe: 'read',
      SOE: 'read',
    });
  });

  it('may look at consent, and never set it', () => {
    expect(rightsIn(settingsOf('access_consent').consentTypes)).toEqual({
      ad_storage: 'read',
      ad_user_data: 'read',
      analytics_storage: 'read',
    });
  });

  it('may read the name of the event that fires it, and nothing else of the data layer', () => {
    expect(settingsOf('read_data_layer')).toEqual({ allowedKeys: 'specific', keyPatterns: ['event'] });
  });

  it('may keep one key in storage, load two files, and speak in preview only', () => {
    expect(rightsIn(settingsOf('access_local_storage').keys)).toEqual({ bookingBridge: 'read, write' });
    const folder = `https://cdn.jsdelivr.net/npm/booking-bridge@${version}/dist`;
    expect(settingsOf('inject_script')).toEqual({
      urls: [`${folder}/bridge.js`, `${folder}/bridge.debug.js`],
    });
    expect(settingsOf('logging')).toEqual({ environments: 'debug' });
  });
});
