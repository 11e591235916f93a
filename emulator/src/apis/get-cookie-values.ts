import { SandboxArray } from '../values.ts';
import { decodeComponent } from './decode-component.ts';
import { defineFunction } from './define-api.ts';

export const getCookieValues = defineFunction({
  name: 'getCookieValues',
  gaps: 'A value that cannot be decoded is given raw.',
  types: ['string', 'boolean|undefined'],
  create:
    ({ page }) =>
    (name, decode) => {
      const values = page.parts.cookies.all().filter(([key]) => key === name);
      return new SandboxArray(
        values.map(([, value]) => (decode === false ? value : (decodeComponent(value) ?? value))),
      );
    },
});
