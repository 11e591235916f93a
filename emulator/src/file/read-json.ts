import type { LocatedJson } from './locate-json.ts';
import type { Json } from './template.ts';
import { TemplateFault } from './template-fault.ts';

/** The text of a member; '' where it is absent. */
export function readText(owner: LocatedJson, key: string): string {
  return readOptionalText(owner, key) ?? '';
}

export function readOptionalText(owner: LocatedJson, key: string): string | undefined {
  const member = owner.members.get(key);
  if (!member) return undefined;
  if (typeof member.value !== 'string') throw mismatch(member, key, 'a string');
  return member.value;
}

/** A switch; GTM writes `true` or leaves it out. */
export function readFlag(owner: LocatedJson, key: string): boolean {
  const member = owner.members.get(key);
  if (!member) return false;
  if (typeof member.value !== 'boolean') throw mismatch(member, key, 'true or false');
  return member.value;
}

/** The entries of a list; none where it is absent. */
export function readItems(owner: LocatedJson, key: string): LocatedJson[] {
  const member = owner.members.get(key);
  if (!member) return [];
  if (!Array.isArray(member.value)) throw mismatch(member, key, 'a list');
  return member.items;
}

export function readTexts(owner: LocatedJson, key: string): string[] {
  return readItems(owner, key).map((item) => {
    if (typeof item.value !== 'string') throw mismatch(item, `${key}[]`, 'a string');
    return item.value;
  });
}

export function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses a value that is no object, naming what it should have been. */
export function demandObject(json: LocatedJson, what: string): LocatedJson {
  if (!isObject(json.value)) throw new TemplateFault(`${what} must be an object in braces.`, json.place);
  return json;
}

function mismatch(json: LocatedJson, key: string, expected: string): TemplateFault {
  return new TemplateFault(
    `"${key}" must be ${expected}, not ${JSON.stringify(json.value).slice(0, 40)}.`,
    json.place,
  );
}
