import { hasOwn } from '../language/values/keys.ts';
import { readProperty } from '../language/values/read-property.ts';
import { toText } from '../language/values/to-text.ts';
import { SandboxArray, SandboxObject } from '../values.ts';
import { defineFunction } from './define-api.ts';

export const makeTableMap = defineFunction({
  name: 'makeTableMap',
  types: ['array', 'string', 'string'],
  create: () => (rows, keyColumn, valueColumn) => {
    const map = new SandboxObject();
    for (const row of rows instanceof SandboxArray ? rows.items : []) {
      if (!hasOwn(row, keyColumn) || !hasOwn(row, valueColumn)) continue;
      map.entries.set(toText(readProperty(row, keyColumn)), readProperty(row, valueColumn));
    }
    return map.entries.size > 0 ? map : null;
  },
});
