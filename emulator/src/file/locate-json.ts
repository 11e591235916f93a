import type { AnyNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';
import type { Place } from '../contracts.ts';
import type { Locate } from './locate-offset.ts';
import type { Json, Section } from './template.ts';
import { TemplateFault } from './template-fault.ts';

/** A JSON value that knows where it stands in the file. */
export interface LocatedJson {
  value: Json;
  place: Place;
  /** Of an object; empty for other values. */
  members: ReadonlyMap<string, LocatedJson>;
  /** Of an array; empty for other values. */
  items: LocatedJson[];
}

/** Told of a key that an object has twice; as in every JSON reader the last one counts. */
export type OnRepeat = (key: string, place: Place) => void;

/** Parses a section as strict JSON. Throws a TemplateFault with the place in the file. */
export function locateJson(
  section: Section,
  locate: Locate,
  onRepeat: OnRepeat = () => undefined,
): LocatedJson {
  const at = (offset: number) => locate(section.offset + offset);
  try {
    const { body, tokens = [] } = parse(section.body, { mode: 'json', tokens: true });
    tokens.forEach(({ loc }) => {
      demandNoControls(section.body, loc.start.offset, loc.end.offset);
    });
    return build(body, at, onRepeat);
  } catch (error) {
    const offset =
      error instanceof Error && 'offset' in error ? Number(error.offset) : section.body.trimEnd().length;
    const reason = error instanceof Error ? error.message.replace(/\s*\(\d+:\d+\)$/, '') : String(error);
    throw new TemplateFault(`___${section.name}___ is not valid JSON: ${reason}`, at(offset));
  }
}

/** The parser lets these stand in a text, where JSON wants them escaped; between tokens they are blanks. */
function demandNoControls(text: string, start: number, end: number): void {
  const found = text.slice(start, end).search(/[\t\n\r]/);
  if (found < 0) return;
  const problem = 'A text must not hold a tab or line break; write \\t or \\n.';
  throw Object.assign(new SyntaxError(problem), { offset: start + found });
}

function build(node: AnyNode, at: Locate, onRepeat: OnRepeat): LocatedJson {
  const place = at(node.loc.start.offset);
  const members = new Map<string, LocatedJson>();
  const items: LocatedJson[] = [];
  switch (node.type) {
    case 'Object':
      for (const member of node.members) {
        const key = member.name.type === 'String' ? member.name.value : member.name.name;
        if (members.has(key)) onRepeat(key, at(member.loc.start.offset));
        members.set(key, build(member.value, at, onRepeat));
      }
      return {
        value: Object.fromEntries([...members].map(([key, { value }]) => [key, value])),
        place,
        members,
        items,
      };
    case 'Array':
      for (const element of node.elements) items.push(build(element.value, at, onRepeat));
      return { value: items.map((item) => item.value), place, members, items };
    case 'String':
    case 'Number':
    case 'Boolean':
      return { value: node.value, place, members, items };
    default:
      return { value: null, place, members, items };
  }
}
