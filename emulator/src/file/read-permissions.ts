import type { Place } from '../contracts.ts';
import type { LocatedJson } from './locate-json.ts';
import { demandObject, readItems, readText } from './read-json.ts';
import type { Permission, Setting } from './template.ts';
import { TemplateFault } from './template-fault.ts';

/** Reads `___WEB_PERMISSIONS___`, whose values carry a type number: 1 string, 2 list, 3 map, 8 boolean. */
export function readPermissions(json: LocatedJson): Permission[] {
  if (!Array.isArray(json.value)) {
    throw new TemplateFault('The permissions must be a list in brackets.', json.place);
  }
  return json.items.map(readPermission);
}

function readPermission(json: LocatedJson): Permission {
  const instance = demandObject(json, 'A permission').members.get('instance');
  const key = instance?.members.get('key');
  if (!instance || !key) throw new TemplateFault('A permission needs "instance" with a "key".', json.place);
  const settings = new Map<string, Setting>();
  const places = new Map<string, Place>();
  for (const param of readItems(instance, 'param')) {
    const name = readText(demandObject(param, 'A permission setting'), 'key');
    const value = param.members.get('value');
    if (!value) throw new TemplateFault(`The permission setting "${name}" has no "value".`, param.place);
    settings.set(name, readSetting(value));
    for (const [index, item] of readItems(value, 'listItem').entries())
      places.set(`${name}.${index}`, item.place);
  }
  return { id: readText(key, 'publicId'), settings: Object.fromEntries(settings), place: json.place, places };
}

function readSetting(json: LocatedJson): Setting {
  const type = demandObject(json, 'The value of a permission setting').members.get('type')?.value;
  switch (type) {
    case 1:
      return readText(json, 'string');
    case 2:
      return readItems(json, 'listItem').map(readSetting);
    case 3: {
      const values = readItems(json, 'mapValue');
      return Object.fromEntries(
        readItems(json, 'mapKey').map((key, index) => {
          const value = values[index];
          if (!value) throw new TemplateFault('"mapValue" has fewer entries than "mapKey".', json.place);
          return [String(readSetting(key)), readSetting(value)];
        }),
      );
    }
    case 8:
      return json.members.get('boolean')?.value === true;
    default:
      throw new TemplateFault(`Unknown type ${JSON.stringify(type)} of a permission setting.`, json.place);
  }
}
