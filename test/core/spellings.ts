import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PlannedNumber } from './numbering-plans.ts';

/** A number as somebody writes it, where the site has this calling code and the field is the vendor's or not. */
export interface Spelling {
  written: string;
  callingCode: string;
  isVendorForm: boolean;
  /** The same for the library, which knows neither `00` everywhere nor the vendor's form; `written` where undefined. */
  forLibrary?: string;
}

type Spell = (number: PlannedNumber) => Spelling;

const NEVER = { callingCode: '', isVendorForm: false };

const international = (write: (code: string, national: string) => string): Spell => {
  return ({ code, national }) => ({ written: write(code, national), ...NEVER });
};

const digitsFrom = (zero: number): Spell =>
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
  'no-break': international((code, national) => `+${code}\u00a0${inGroups(national, '\u202f')}`),
  hyphens: international((code, national) => `+${code}-${inGroups(national, '-')}`),
  'Unicode hyphens': international((code, national) => `+${code}\u2011${inGroups(national, '\u2013')}`),
  brackets: international((code, national) => `(+${code}) (${national.slice(0, 2)}) ${national.slice(2)}`),
  'trunk zero': international((code, national) => `+${code}0${national}`),
  'zero in brackets': international((code, national) => `+${code} (0)${national}`),
  zeros: ({ code, national }) => ({
    written: `00${code} ${national}`,
    forLibrary: `+${code} ${national}`,
    ...NEVER,
  }),
  'extension x': international((code, national) => `+${code} ${national} x12`),
  'extension ext.': international((code, national) => `+${code} ${national} ext. 12`),
  'extension #': international((code, national) => `+${code} ${national} #12`),
  'extension ;ext=': international((code, national) => `+${code} ${national};ext=12`),
  'bidi marks': ({ code, national }) => ({
    written: `\u202a+${code}\u200e${national}\u202c`,
    forLibrary: `+${code}${national}`,
    ...NEVER,
  }),
  'full width': ({ code, national }) => ({
    ...digitsFrom(0xff10)({ code, national } as PlannedNumber),
    forLibrary: `+${code}${national}`,
  }),
  Arabic: digitsFrom(0x660),
  Persian: digitsFrom(0x6f0),
  Devanagari: ({ code, national }) => ({
    ...digitsFrom(0x966)({ code, national } as PlannedNumber),
    forLibrary: `+${code}${national}`,
  }),
  Bengali: ({ code, national }) => ({
    ...digitsFrom(0x9e6)({ code, national } as PlannedNumber),
    forLibrary: `+${code}${national}`,
  }),
  Thai: ({ code, national }) => ({
    ...digitsFrom(0xe50)({ code, national } as PlannedNumber),
    forLibrary: `+${code}${national}`,
  }),
  "the vendor's form": ({ code, national }) => ({
    written: `${code}-${national}`,
    forLibrary: `+${code}${national}`,
    callingCode: '',
    isVendorForm: true,
  }),
  "the vendor's form with a trunk zero": ({ code, national }) => ({
    written: `${code}-0${national}`,
    forLibrary: `+${code}0${national}`,
    callingCode: '',
    isVendorForm: true,
  }),
  national: (number) => ({ written: formatNational(number), callingCode: number.code, isVendorForm: false }),
  'national without trunk prefix': ({ code, national }) => ({
    written: national,
    callingCode: code,
    isVendorForm: false,
  }),
  'code without plus': ({ code, national }) => ({
    written: code + national,
    callingCode: code,
    isVendorForm: false,
  }),
};
