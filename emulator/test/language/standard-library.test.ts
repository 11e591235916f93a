import { describe, expect, it } from 'vitest';
import { standardLibrary } from '../../src/language/index.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/standard-library */
const documented = {
  array:
    'concat every filter forEach hasOwnProperty indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
  string:
    'charAt concat indexOf lastIndexOf match replace search slice split substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim',
  object: 'hasOwnProperty toString',
  function: 'hasOwnProperty toString',
  number: 'toString',
  boolean: 'toString',
};

describe('standardLibrary', () => {
  it.each(Object.entries(documented))('has the members of %s and no more', (type, names) => {
    expect([...standardLibrary[type as keyof typeof standardLibrary]].sort()).toEqual(names.split(' '));
  });
});
