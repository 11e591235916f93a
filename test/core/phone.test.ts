import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, it } from 'vitest';
import { toE164 } from '../../src/core/read/phone.ts';
import {
  CALLING_CODES,
  EITHER_ZERO,
  KEEPS_ZERO,
  NORTH_AMERICA,
  OTHER_TRUNK_PREFIXES,
} from '../../src/facts/calling-codes.ts';
import { exampleNumbers, numberOf, type PlannedNumber, plans, readByLibrary } from './numbering-plans.ts';
import { spellings } from './spellings.ts';

describe('a number with its calling code', () => {
  it.each([
    ['+1 202 555 0195', '+12025550195'],
    ['+44 7700 900123', '+447700900123'],
    ['0049 30 1234567', '+49301234567'],
    ['(+44) 7700.900123', '+447700900123'],
    ['+49 30/1234567', '+49301234567'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['+4407700900123', '+447700900123'],
    ['+390612345678', '+390612345678'],
    ['+39 06 1234 5678', '+390612345678'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+225 01 23 45 67 89', '+2250123456789'],
    ['+1 202 555 0143 x12', '+12025550143'],
    ['+1 202 555 0143 ext. 12', '+12025550143'],
    ['+1 202 555 0143 (ext 12)', '+12025550143'],
    ['+1 202 555 0143, Extension: 12', '+12025550143'],
    ['+1 202 555 0143 #12', '+12025550143'],
    ['+1-202-555-0143;ext=12', '+12025550143'],
    ['+44\u00a07700\u202f900123', '+447700900123'],
    ['+44\u20117700\u2013900\u2212123', '+447700900123'],
    ['\u202a+44\u200e7700\u2066900123\u202c', '+447700900123'],
    ['＋４４　７７００　９００１２３', '+447700900123'],
    ['+٤٤ ٧٧٠٠ ٩٠٠١٢٣', '+447700900123'],
    ['+۴۴ ۷۷۰۰ ۹۰۰۱۲۳', '+447700900123'],
    ['+४४ ७७०० ९००१२३', '+447700900123'],
    ['+৪৪ ৭৭০০ ৯০০১২৩', '+447700900123'],
    ['+๔๔ ๗๗๐๐ ๙๐๐๑๒๓', '+447700900123'],
  ])('%s is %s, whatever the site or the field', (written, e164) => {
    for (const callingCode of ['', '1', '49', '7'])
      for (const isVendorForm of [false, true]) expect(toE164(written, callingCode, isVendorForm)).toBe(e164);
  });

  it.each([
    ['a code that nobody has', '+210 55501234'],
    ['a code that begins with 0', '+0 2025550195'],
    ['a code twice international', '+0044 7700 900123'],
    ['too few digits for its country', '+212 5550147'],
    ['too many digits for its country', '+45 1234 56789'],
    ['more than 15 digits', '+49 12345678901234'],
    ['an exchange that North America has not', '+1 202 155 0143'],
    ['the trunk prefix 06 of Hungary', '+36 06 1 234 5678'],
    ['the trunk prefix 8 of Russia', '+7 8 916 123 45 67'],
    ['two plus signs', '++44 7700 900123'],
    ['a plus sign within', '44+7700900123'],
    ['two numbers', '+45 12345678, +45 87654321'],
    ['letters in it', '+1 800 FLOWERS'],
    ['no digits', '+'],
  ])('is left out with %s', (_, written) => {
    for (const callingCode of ['', '1', '44']) expect(toE164(written, callingCode, true)).toBe('');
  });
});

describe("the vendor's form", () => {
  it.each([
    ['1-2025550195', '+12025550195'],
    ['44-7700900123', '+447700900123'],
    ['44-07700900123', '+447700900123'],
    ['39-0612345678', '+390612345678'],
    ['353-861234567', '+353861234567'],
    ['44\u20117700900123', '+447700900123'],
    ['1-202-555-0195', '+12025550195'],
    ['1-202-5550195', '+12025550195'],
  ])('reads %s as %s, and only where the vendor writes it', (written, e164) => {
    expect(toE164(written, '', true)).toBe(e164);
    expect(toE164(written, '', false)).toBe('');
  });

  it.each([
    ['two dashes after another code than 1', '44-7700-900123'],
    ["North America's without its code", '415-555-0132'],
    ["North America's with one dash", '212-5550147'],
    ['no code before the dash', '-2025550195'],
    ['no number after it', '1-'],
    ['half a code', '4-47700900123'],
    ['a code of five digits', '12345-2025550'],
    ['a code with an area', '1202-5550195'],
    ['the code a second time', '44-447700900123'],
  ])('is not %s', (_, written) => {
    expect(toE164(written, '', true)).toBe('');
  });
});

describe("a number without a calling code, with the site's", () => {
  it.each([
    ['415-555-0132', '1', '+14155550132'],
    ['212-555-0147', '1', '+12125550147'],
    ['(1) 415-555-0132', '1', '+14155550132'],
    ['07700 900123', '44', '+447700900123'],
    ['7700 900123', '44', '+447700900123'],
    ['44 7700 900123', '44', '+447700900123'],
    ['06 1234 5678', '39', '+390612345678'],
    ['12 34 56 78', '45', '+4512345678'],
    ['01 02 03 04 05', '225', '+2250102030405'],
  ])('%s with %s is %s, and nothing without', (written, callingCode, e164) => {
    expect(toE164(written, callingCode, false)).toBe(e164);
    expect(toE164(written, '', false)).toBe('');
  });

  it.each([
    ['of Russia, dialled with 8', '8 (916) 123-45-67', '7'],
    ['of Hungary, dialled with 06', '06 1 234 5678', '36'],
    ['without its area', '555-0132', '1'],
    ['that lacks a digit', '202 555 014', '1'],
    ['that could be with and without its code', '49 30 123456', '49'],
    ['of a code that nobody has', '55501234', '210'],
    ['of half a code', '47700900123', '4'],
    ['of the code of an island', '359 1234', '1242'],
  ])('is left out: one %s', (_, written, callingCode) => {
    expect(toE164(written, callingCode, false)).toBe('');
  });
});

describe('beside libphonenumber', () => {
  it('knows the same calling codes', () => {
    const ours = CALLING_CODES.flatMap(([, codes]) => codes.split(' ')).sort();
    const theirs = new Set(plans.map(({ code }) => code));
    theirs.delete('247');
    expect(ours).toEqual([...theirs].sort());
  });

  it('knows the same trunk prefixes that are not 0', () => {
    const others = plans
      .filter(({ trunk }) => trunk && trunk !== '0')
      .map(({ code, trunk }) => [code, trunk]);
    // Dialled in the Marshall Islands only by mistake: their numbers have seven digits, with it eight.
    expect(Object.fromEntries(others)).toEqual({
      ...OTHER_TRUNK_PREFIXES,
      [NORTH_AMERICA.code]: '1',
      692: '1',
    });
  });

  it('keeps the zero of all numbers that have one, but where it may be either', () => {
    const withZero = exampleNumbers(60).filter(({ national }) => national.startsWith('0'));
    const codes = new Set(withZero.map(({ code }) => code));
    expect([...codes].sort()).toEqual([...KEEPS_ZERO, ...EITHER_ZERO].sort());
  });

  it.each(Object.entries(spellings))('never reads another number than it: %s', (_, spell) => {
    fc.assert(
      fc.property(numberOf(), (number) => {
        const { written, callingCode, isVendorForm, forLibrary } = spell(number);
        // `00` is international for us, everywhere.
        fc.pre(isVendorForm || callingCode === '' || !written.replaceAll(/\D/g, '').startsWith('00'));
        const theirs = readByLibrary(forLibrary, number);
        const ours = toE164(written, callingCode, isVendorForm);
        if (theirs) expect(['', theirs]).toContain(ours);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.entries(spellings))('reads nearly all that it reads: %s', (name, spell) => {
    const mobiles = Object.values(plans).flatMap((plan) => {
      const national = plan.country && examples[plan.country];
      return national ? [{ ...plan, national }] : [];
    });
    const read = mobiles.map(spell).filter((_, index) => {
      const number = mobiles[index] as PlannedNumber;
      return readByLibrary(spell(number).forLibrary, number);
    });
    const leftOut = read.filter((one) => !toE164(one.written, one.callingCode, one.isVendorForm));
    expect(read.length).toBeGreaterThan(100);
    // Where numbers have many lengths, a code without plus may be the beginning of the number.
    expect(leftOut.length / read.length).toBeLessThan(name === 'its code without plus' ? 0.25 : 0.04);
  });

  const internationals = Object.values(spellings).slice(0, 7);

  it('reads no spelling as another country, whatever the site', () => {
    fc.assert(
      fc.property(numberOf(), fc.constantFrom(...internationals), (number, spell) => {
        for (const callingCode of ['', '1', '44', '49']) {
          const ours = toE164(spell(number).written, callingCode, true);
          expect(ours === '' || ours.startsWith(`+${number.code}`)).toBe(true);
        }
      }),
    );
  });
});
