import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PlannedNumber } from './numbering-plans.ts';

/** A number as somebody writes it, where the site has this calling code and the field is the vendor's or not. */
export interface Spelling {
  written: string;
  callingCode: string;
  isVendorForm: boolean;
  /** The same for the library, which does not clean as much, and knows no vendor's form. */
  forLibrary: string;
}

type Spell = (number: PlannedNumber) => Spelling;

/** `trunk` is what stands between the code and the number. */
const international =
  (write: (code: string, national: string) => string, trunk = ''): Spell =>
  ({ code, national }) => ({
    written: write(code, national),
    forLibrary: `+${code}${trunk}${national}`,
    callingCode: '',
    isVendorForm: false,
  });

const vendors =
  (trunk: string): Spell =>
  (number) => ({
    ...international((code, national) => `${code}-${trunk}${national}`, trunk)(number),
    isVendorForm: true,
  });

const atHome =
  (write: (number: PlannedNumber) => string): Spell =>
  (number) => ({
    written: write(number),
    forLibrary: write(number),
    callingCode: number.code,
    isVendorForm: false,
  });

const inDigitsFrom = (zero: number): Spell =>
  international((code, national) =>
    `+${code} ${national}`.replaceAll(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))),
  );

const inGroups = (digits: string, mark: string): string => digits.replaceAll(/\d{3}(?=\d{2})/g, `$&${mark}`);

/** With the library's format of the country, trunk prefix included. */
const formatNational = ({ code, national }: PlannedNumber): string =>
  parsePhoneNumberFromString(`+${code}${national}`)?.formatNational() ?? national;

export const spellings: Record<string, Spell> = {
  international: international((code, national) => `+${code}${national}`),
  spaces: international((code, national) => `+${code} ${inGroups(national, ' ')}`),
  'no-break spaces': international((code, national) => `+${code}\u00a0${inGroups(national, '\u202f')}`),
  hyphens: international((code, national) => `+${code}-${inGroups(national, '-')}`),
  'Unicode hyphens': international((code, national) => `+${code}\u2011${inGroups(national, '\u2013')}`),
  brackets: international((code, national) => `(+${code}) (${national.slice(0, 2)}) ${national.slice(2)}`),
  'two zeros': international((code, national) => `00${code} ${national}`),
  'a trunk zero': international((code, national) => `+${code}0${national}`, '0'),
  'a zero in brackets': international((code, national) => `+${code} (0)${national}`, '0'),
  'an extension after x': international((code, national) => `+${code} ${national} x12`),
  'an extension after ext.': international((code, national) => `+${code} ${national} ext. 12`),
  'an extension after #': international((code, national) => `+${code} ${national} #12`),
  'an extension after ;ext=': international((code, national) => `+${code} ${national};ext=12`),
  'bidi marks': international((code, national) => `\u202a+${code}\u200e${national}\u202c`),
  'full width': international((code, national) =>
    `+${code}\u3000${national}`.replaceAll(/[+\d]/g, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
    ),
  ),
  'Arabic digits': inDigitsFrom(0x660),
  'Persian digits': inDigitsFrom(0x6f0),
  'Devanagari digits': inDigitsFrom(0x966),
  'Bengali digits': inDigitsFrom(0x9e6),
  'Thai digits': inDigitsFrom(0xe50),
  "the vendor's form": vendors(''),
  "the vendor's form with a trunk zero": vendors('0'),
  'as at home': atHome(formatNational),
  'as at home, without trunk prefix': atHome(({ national }) => national),
  'its code without plus': atHome(({ code, national }) => code + national),
};
