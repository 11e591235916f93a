import type { LocatedJson } from './locate-json.ts';
import { demandObject, isObject, readOptionalText, readText, readTexts } from './read-json.ts';
import type { Info } from './template.ts';

/** Reads `___INFO___`. */
export function readInfo(json: LocatedJson): Info {
  demandObject(json, '___INFO___');
  const brand = json.members.get('brand');
  return {
    type: readText(json, 'type'),
    displayName: readText(json, 'displayName'),
    description: readText(json, 'description'),
    categories: readTexts(json, 'categories'),
    containerContexts: readTexts(json, 'containerContexts'),
    thumbnail: (brand && readOptionalText(brand, 'thumbnail')) ?? '',
    json: isObject(json.value) ? json.value : {},
    place: json.place,
    places: new Map([...json.members].map(([key, member]) => [key, member.place])),
  };
}
