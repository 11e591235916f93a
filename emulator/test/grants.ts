import type { Grant } from '../src/permissions/index.ts';

/** Permissions as a template's file holds them, in short. */
export const grant = {
  /** Each key with its rights, such as `{'lib.q': 'rw'}`; `x` is execute. */
  globals: (rights: Readonly<Record<string, string>>): Grant => ({
    id: 'access_globals',
    settings: {
      keys: Object.entries(rights).map(([key, letters]) => ({
        key,
        read: letters.includes('r'),
        write: letters.includes('w'),
        execute: letters.includes('x'),
      })),
    },
  }),
  consent: (rights: Readonly<Record<string, string>>): Grant => ({
    id: 'access_consent',
    settings: {
      consentTypes: Object.entries(rights).map(([consentType, letters]) => ({
        consentType,
        read: letters.includes('r'),
        write: letters.includes('w'),
      })),
    },
  }),
  localStorage: (rights: Readonly<Record<string, string>>): Grant => ({
    id: 'access_local_storage',
    settings: {
      keys: Object.entries(rights).map(([key, letters]) => ({
        key,
        read: letters.includes('r'),
        write: letters.includes('w'),
      })),
    },
  }),
  script: (...urls: string[]): Grant => ({ id: 'inject_script', settings: { urls } }),
  iframe: (...urls: string[]): Grant => ({ id: 'inject_hidden_iframe', settings: { urls } }),
  pixel: (...urls: string[]): Grant => ({ id: 'send_pixel', settings: { allowedUrls: 'specific', urls } }),
  anyPixel: { id: 'send_pixel', settings: { allowedUrls: 'any' } } as Grant,
  readData: (...keyPatterns: string[]): Grant => ({
    id: 'read_data_layer',
    settings: { allowedKeys: 'specific', keyPatterns },
  }),
  readAnyData: { id: 'read_data_layer', settings: { allowedKeys: 'any' } } as Grant,
  writeData: (...keyPatterns: string[]): Grant => ({ id: 'write_data_layer', settings: { keyPatterns } }),
  cookies: (...cookieNames: string[]): Grant => ({
    id: 'get_cookies',
    settings: { cookieAccess: 'specific', cookieNames },
  }),
  anyCookie: { id: 'get_cookies', settings: { cookieAccess: 'any' } } as Grant,
  setCookie: (row: Readonly<Record<string, string>>): Grant => ({
    id: 'set_cookies',
    settings: {
      allowedCookies: [{ name: '*', domain: '*', path: '*', secure: 'any', session: 'any', ...row }],
    },
  }),
  url: (settings: Grant['settings'] = { urlParts: 'any' }): Grant => ({ id: 'get_url', settings }),
  referrer: (settings: Grant['settings'] = { urlParts: 'any' }): Grant => ({ id: 'get_referrer', settings }),
  logging: (environments: 'all' | 'debug'): Grant => ({ id: 'logging', settings: { environments } }),
  plain: (id: string): Grant => ({ id, settings: {} }),
};
