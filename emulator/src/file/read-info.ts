import type { LocatedJson } from './locate-json.ts';
import { demandObject, isObject, readOptionalText, readText, readTexts } from './read-json.ts';
import type { Info } from './template.ts';

/** Reads `___INFO___`. */
export function readInfo(json: LocatedJson): Info {
  demandObject(json, '___INFO___');
  const brand = json.members.get('brand');
  return {
    // Older exports call a variable by its own name.
    type: readText(json, 'type').replace(/^VARIABLE$/, 'MACRO'),
    displayName: readText(json, 'displayName'),
    description: readDescription(json),
    categories: readTexts(json, 'categories'),
    containerContexts: readTexts(json, 'containerContexts'),
    thumbnail: (brand && readOptionalText(brand, 'thumbnail')) ?? '',
    json: isObject(json.value) ? json.value : {},
    place: json.place,
    places: new Map([...json.members].map(([key, member]) => [key, member.place])),
  };
}

/** A text; some templates have it as an object with `text`, as GTM keeps texts that are translated. */
function readDescription(json: LocatedJson): string {
  const description = json.members.get('description');
  return description && isObject(description.value)
    ? readText(description, 'text')
    : readText(json, 'description');
}
