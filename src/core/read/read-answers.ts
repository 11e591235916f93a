import type { Host } from '../host.ts';
import type { Answer } from './find-customer.ts';
import type { Payload } from './payload.ts';

/** The answers to a calendar's questions; check boxes, numbers and lists of several choices as text. */
export function readAnswers(host: Host, payload: Payload): Answer[] {
  const textAt = (path: string): string => {
    const value = payload.at(path);
    const type = host.typeOf(value);
    if (type !== 'boolean' && type !== 'number') return payload.maybe(path);
    payload.size += 5;
    return '' + value;
  };
  return payload.list('custom_fields').map((path) => ({
    label: payload.maybe(path + '.name'),
    text: payload
      .list(path + '.value')
      .concat(path + '.value')
      .map(textAt)
      .filter((text) => text)
      .join(', '),
  }));
}
