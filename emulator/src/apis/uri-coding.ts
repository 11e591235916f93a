import { toHostText } from '../language/values/host-primitive.ts';
import { type Api, defineFunction } from './define-api.ts';

export const encodeUri = uriApi('encodeUri', encodeURI);
export const encodeUriComponent = uriApi('encodeUriComponent', encodeURIComponent);
export const decodeUri = uriApi('decodeUri', decodeURI);
export const decodeUriComponent = uriApi('decodeUriComponent', decodeURIComponent, 'string');

/** Undefined where the browser's function would throw: a lone surrogate, a broken escape. */
function uriApi(name: string, convert: (text: string) => string, type: 'any' | 'string' = 'any'): Api {
  return defineFunction({
    name,
    types: [type],
    create: () => (value) => {
      try {
        return convert(toHostText(value));
      } catch {
        return undefined;
      }
    },
  });
}
