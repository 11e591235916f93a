import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emailOf } from '../../src/core/read/email.ts';
import { MARKS, SPACE, seen, wordsOf } from '../../src/core/read/words.ts';

it('takes a text apart at any white space', () => {
  const gap = fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u3000', '\u2009');
  const word = fc.string({ unit: fc.constantFrom('a', '王', 'é', '-', '.'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
      const text = parts.flat().join('');
      expect(wordsOf(text, SPACE)).toEqual(parts.map(([letters]) => letters));
    }),
  );
});

it.each([
  ["Jean-Luc (O'Neil), Jr.", ['Jean', 'Luc', "O'Neil", 'Jr']],
  ['first_name+2', ['first', 'name', '2']],
  ['佐々木・ローラ（様）', ['佐々木', 'ローラ', '様']],
  ['«Élodie»…', ['Élodie']],
  ['', []],
])('takes %s apart at marks', (text, words) => expect(wordsOf(text, MARKS)).toEqual(words));

it('sees no characters that nobody sees', () =>
  expect(seen(' \u200eNo\u00ad\u200bR\ufeffA\u2069 ')).toBe('nora'));

it('finds an address whatever stands around it, and never more than one', () => {
  const around = fc.string({
    unit: fc.constantFrom(' ', '<', '>', '"', '(', ')', ',', ';', ':', 'x ', ' x'),
  });
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(emailOf(`${before} Nora.B@mail.example ${after}`)).toBe('nora.b@mail.example');
    }),
  );
});

it('is an address, or nothing, for any text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '.', '@', ' ', '<', '1', 'é', '\u200b') });
  fc.assert(
    fc.property(text, (any) => {
      const found = emailOf(any);
      if (found !== '') expect(found).toMatch(/^[^\s@<]+@([^\s@.<]+\.)+[^\s@.<\d][^\s@.<]+$/);
    }),
  );
});
