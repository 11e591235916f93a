import { SandboxArray } from '../../values.ts';
import { checkTextLength } from '../limits.ts';
import { consume, consumeText } from '../meter.ts';
import { toHostNumber, toHostText } from '../values/host-primitive.ts';
import type { Member, Members } from './member.ts';
import { stringPatterns } from './string-patterns.ts';

type StringMember = Member<string>;

const charAt: StringMember = (text, [index]) => text.charAt(toHostNumber(index));

const concat: StringMember = (text, args) => {
  const joined = [text, ...args.map(toHostText)];
  checkTextLength(joined.reduce((length, part) => length + part.length, 0));
  return joined.join('');
};

const indexOf: StringMember = (text, [sought, from]) => text.indexOf(toHostText(sought), toHostNumber(from));

const lastIndexOf: StringMember = (text, [sought, from]) =>
  text.lastIndexOf(toHostText(sought), toHostNumber(from));

const slice: StringMember = (text, [start, end]) =>
  text.slice(toHostNumber(start), end === undefined ? undefined : toHostNumber(end));

const substring: StringMember = (text, [start, end]) =>
  text.substring(toHostNumber(start), end === undefined ? undefined : toHostNumber(end));

const toLowerCase: StringMember = (text) => text.toLowerCase();
const toLocaleLowerCase: StringMember = (text) => text.toLocaleLowerCase();
const toUpperCase: StringMember = (text) => text.toUpperCase();
const toLocaleUpperCase: StringMember = (text) => text.toLocaleUpperCase();
const itself: StringMember = (text) => text;
const trim: StringMember = (text) => text.trim();

function charged(member: StringMember): StringMember {
  return (text, args, meter) => {
    consumeText(meter, text);
    const result = member(text, args, meter);
    if (typeof result === 'string') consumeText(meter, result);
    if (result instanceof SandboxArray) consume(meter, result.items.length);
    return result;
  };
}

export const stringMembers: Members<string> = new Map(
  Object.entries({
    ...stringPatterns,
    ...{ charAt, concat, indexOf, lastIndexOf, slice, substring, toLowerCase, toLocaleLowerCase },
    ...{ toUpperCase, toLocaleUpperCase, toString: itself, trim },
  }).map(([name, member]) => [name, charged(member)]),
);
