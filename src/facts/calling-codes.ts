/**
 * The calling codes of the world, by the digits that follow them: the shortest and the longest number of a
 * person (fixed line, mobile, internet, personal; of any kind where a code has no such). Ranges are joined
 * where that saves bytes. Ascension Island (247) is left out: a zero before its numbers makes others of them.
 *
 * Read from libphonenumber's metadata by way of libphonenumber-js 1.13.16; `test/core/phone.test.ts` compares.
 * https://github.com/google/libphonenumber/tree/master/resources
 */
// biome-ignore format: one row per range reads as the table that it is
export const CALLING_CODES = [
  ['7-10', '241 250 36 375 7 993'],
  ['4-13', '243 27 290 31 352 353 358 381 383 43 49 500 53 62 63 676 677 678 682 683 685 686 688 690 82 86 870 878 880 882 883 886 95 972 98'],
  ['6-9', '220 230 231 238 239 245 246 248 252 254 265 267 269 291 297 298 299 354 359 372 376 40 421 423 46 48 501 507 508 592 595 597 599 670 672 673 674 675 679 680 681 687 691 692 960 961 967 975'],
  ['8', '216 222 223 227 228 232 235 236 253 257 266 268 350 356 357 370 371 373 374 382 386 389 45 47 502 503 504 505 506 509 591 598 65 689 808 852 853 965 968 973 974'],
  ['8-10', '20 213 224 258 264 32 355 377 385 387 51 57 593 60 64 66 850 855 856 962 963 964 970 971 976 977'],
  ['8-12', '225 226 229 242 378 39 800 881 888'],
  ['9', '211 212 218 221 233 237 240 244 249 251 255 256 260 261 262 33 34 351 380 41 420 56 590 594 596 61 93 94 966 979 992 994 995 996 998'],
  ['9-11', '234 263 30 44 52 54 55 58 81 84 90 91 92'],
  ['10', '1'],
] as const;

/**
 * Codes whose numbers may begin with a zero of their own: it stays after the code. Everywhere else a zero is
 * the trunk prefix, which is dialled at home only. https://www.itu.int/oth/T0202.aspx?parent=T0202
 */
export const KEEPS_ZERO = ['39', '225', '226', '229', '242', '378', '800', '881', '888'] as const;

/** Gabon and Rwanda, where it may be either: a number that begins with zero is left out. */
export const EITHER_ZERO = ['241', '250'] as const;

/**
 * The trunk prefixes that are not 0, by calling code. North America's is 1, which is its calling code too, so
 * that it needs no row.
 */
export const OTHER_TRUNK_PREFIXES = { '7': '8', '36': '06', '375': '8', '993': '8' } as const;

/** No area code and no exchange begins with 0 or 1; without the `}` at the end. https://www.nanpa.com */
export const NORTH_AMERICA = { code: '1', number: '[2-9]..[2-9]\\d{6' } as const;
