import { SandboxArray } from '../values.ts';
import { defineFunction } from './define-api.ts';

export const getCookieValues = defineFunction({
  name: 'getCookieValues',
  types: ['string', 'boolean|undefined'],
  create:
    ({ page }) =>
    (name, decode) => {
      const values = page.parts.cookies.all().filter(([key]) => key === name);
      // What cannot be decoded ends the script with the host's own error, as in the runtime.
      return new SandboxArray(
        values.map(([, value]) => (decode === false ? value : decodeURIComponent(value))),
      );
    },
});
