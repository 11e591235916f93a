import type { Member, Value } from '../../src/facts/value.ts';

/** A type for a cell of a table: members by name, limits in words. */
export function shortType(member: Member): string {
  const orNull = member.orNull ? 'null | ' : '';
  return orNull + nameType(member);
}

function nameType(value: Value): string {
  switch (value.is) {
    case 'choice':
      return value.of.map((text) => `'${text}'`).join(' | ');
    case 'number':
      return value.max === undefined || value.whole ? 'number' : `number, ${value.min ?? 0} to ${value.max}`;
    case 'flag':
      return 'boolean';
    case 'true':
      return 'true';
    case 'list':
      return `${nameType(value.of)}[]`;
    case 'group':
      return `{ ${Object.entries(value.of).map(nameMember).join(', ')} }`;
    case 'user data':
      return '{ email, phone_number } | { sha256_email_address, sha256_phone_number }';
    default:
      return 'string';
  }
}

function nameMember([name, member]: [string, Member]): string {
  const isShown = member.is === 'flag' || member.is === 'list' || (member.is === 'choice' && !member.type);
  const optional = member.optional && !isShown ? '?' : '';
  return isShown && member.is !== 'choice' ? `${name}: ${nameType(member)}` : `${name}${optional}`;
}
