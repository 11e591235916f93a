import { toHostText } from '../language/values/host-primitive.ts';
import { defineFunction } from './define-api.ts';

export const toBase64 = defineFunction({
  name: 'toBase64',
  types: ['any'],
  create: () => (value) => {
    const bytes = new TextEncoder().encode(toHostText(value));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  },
});

export const fromBase64 = defineFunction({
  name: 'fromBase64',
  types: ['any'],
  create: () => (value) => {
    try {
      const bytes = Uint8Array.from(atob(toHostText(value)), (character) => character.charCodeAt(0));
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
});
