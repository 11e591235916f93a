import type { Member, Value } from '../../src/facts/value.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(' | ');

/** A value as TypeScript writes it; a group that has a name by that name. */
export function printType(value: Value): string {
  switch (value.is) {
    case 'choice':
      return value.type ?? quoted(value.of);
    case 'number':
      return 'number';
    case 'flag':
      return 'boolean';
    case 'true':
      return 'true';
    case 'anything':
      return 'unknown';
    case 'list':
      return `${printType(value.of)}[]`;
    case 'group':
      return value.type ?? `{ ${printMembers(value.of).join('; ')} }`;
    case 'user data':
      return '{ email, phone_number } | { sha256_email_address, sha256_phone_number }';
    default:
      return 'string';
  }
}

/** The members of a group, a line each, without what ends the line. */
export function printMembers(of: Readonly<Record<string, Member>>): string[] {
  return Object.entries(of).map(
    ([name, member]) =>
      `${name}${member.optional ? '?' : ''}: ${printType(member)}${member.orNull ? ' | null' : ''}`,
  );
}

/** The groups in a value whose type has a name. */
export function namedGroups(value: Value): (Value & { is: 'group' })[] {
  if (value.is === 'list') return namedGroups(value.of);
  if (value.is !== 'group') return [];
  const inner = Object.values(value.of).flatMap(namedGroups);
  return value.type === undefined ? inner : [...inner, value];
}
