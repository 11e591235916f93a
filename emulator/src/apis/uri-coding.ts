import { toText } from '../language/values/to-text.ts';
import { type Api, defineFunction } from './define-api.ts';

export const encodeUri = uriApi('encodeUri', encodeURI);
export const encodeUriComponent = uriApi('encodeUriComponent', encodeURIComponent);
export const decodeUri = uriApi('decodeUri', decodeURI);
export const decodeUriComponent = uriApi('decodeUriComponent', decodeURIComponent);

/** Undefined where the browser's function would throw: a lone surrogate, a broken escape. */
function uriApi(name: string, convert: (text: string) => string): Api {
  return defineFunction({
    name,
    types: ['any'],
    create: () => (value) => {
      try {
        return convert(toText(value));
      } catch {
        return undefined;
      }
    },
  });
}
