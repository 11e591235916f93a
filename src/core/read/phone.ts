import { CALLING_CODES, NATIONAL_NUMBERS } from '../generated/calling-codes.ts';

/**
 * The digits 0 to 9 six times: Arabic, Persian, Devanagari, Bengali, Thai, full width; then eight hyphens, dashes
 * and minus signs, and the plus of full width.
 */
const FOREIGN =
  '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669' +
  '\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9' +
  '\u0966\u0967\u0968\u0969\u096a\u096b\u096c\u096d\u096e\u096f' +
  '\u09e6\u09e7\u09e8\u09e9\u09ea\u09eb\u09ec\u09ed\u09ee\u09ef' +
  '\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59' +
  '\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19' +
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\uff0b';

/**
 * White space, marks that are not seen, brackets, dots, slashes, the vowel mark that Japan types as a dash.
 * RE2's `\s` has the white space of ASCII only.
 */
const GAP = '[\\s./()\u00a0\u00ad\u061c\u2000-\u206f\u3000\u30fc\uff08-\uff0f]';

/** Without gaps: what says that a calling code follows, digits with dashes between, an extension. */
const AS_WRITTEN = '^(\\+|00)?([-\\d]+)([,;]?[#ex][a-z:=]*\\d+)?$';

const simplify = (character: string): string => {
  const index = FOREIGN.indexOf(character);
  if (index < 0) return character.match(GAP) ? '' : character;
  return index < 60 ? '' + (index % 10) : index < 68 ? '-' : '+';
};

/**
 * Reads a calling code, the given one or any, and a national number, whose trunk zero it drops; '' for what
 * cannot be that. `isAtHome`: the number was written without a `+`.
 */
const readDigits = (digits: string, code?: string, isAtHome?: boolean): string => {
  let kind = CALLING_CODES;
  let size = 0;
  while (kind.length > 1) {
    kind = kind.split('| '.charAt(size))[(digits.charAt(size) as unknown as number) * 1] || '0';
    size = size + 1;
  }
  const start = digits.slice(0, size);
  const national = NATIONAL_NUMBERS.split(' ')[(kind as unknown as number) * 1];
  const hit = digits.slice(size).match('^' + national + '})$');
  const number = hit ? '+' + start + hit[1] : '';
  return number.match('^.{8,16}$') && (code === undefined || code === start) && !(isAtHome && kind === '1')
    ? number
    : '';
};

/**
 * A telephone number as E.164, such as `+12025550195`; '' where it cannot be, or could be two.
 * https://www.itu.int/rec/T-REC-E.164
 *
 * `callingCode`, digits or '', is for numbers written without one. The vendor's form is a calling code, a dash
 * and the national number: `44-7700900123`.
 */
export const toE164 = (written: string, callingCode: string, isVendorForm: boolean): string => {
  const hit = written.toLowerCase().split('').map(simplify).join('').match(AS_WRITTEN);
  if (!hit) return '';
  const parts = (hit[2] as string).split('-');
  const digits = parts.join('');
  if (hit[1]) return readDigits(digits);
  const isVendors = isVendorForm && (parts.length === 2 || parts[0] === '1');
  const international = isVendors && readDigits(digits, parts[0]);
  if (international || !callingCode) return international || '';
  const completed = readDigits(callingCode + digits, callingCode, true);
  // What begins with the site's calling code may have been written with it.
  if (digits.indexOf(callingCode)) return completed;
  return completed ? '' : readDigits(digits, callingCode, true);
};
