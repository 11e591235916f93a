import fc from 'fast-check';
import { type CountryCode, Metadata, type MetadataJson } from 'libphonenumber-js/core';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json';

/** One country's, or one of the codes that belong to none, as libphonenumber describes it. */
export interface Plan {
  code: string;
  /** Undefined for a code of no country. */
  country: CountryCode | undefined;
  trunk: string | undefined;
  /** Of the numbers that a person has. */
  patterns: RegExp[];
}

export interface PlannedNumber {
  code: string;
  country: CountryCode | undefined;
  trunk: string | undefined;
  /** Digits after the calling code. */
  national: string;
}

const PERSONAL = ['FIXED_LINE', 'MOBILE', 'VOIP', 'PERSONAL_NUMBER'];

/** What the library's types leave out of a plan. */
interface NumberingPlan {
  nationalPrefix(): string | undefined;
  type(name: string): { pattern(): string } | undefined;
  nationalNumberPattern(): string;
}

const toPlan = (code: string, country: CountryCode | undefined): Plan => {
  const found = new Metadata(metadata as unknown as MetadataJson);
  found.selectNumberingPlan((country ?? code) as CountryCode);
  const plan = found.numberingPlan as unknown as NumberingPlan;
  const patterns = PERSONAL.flatMap((name) => plan.type(name)?.pattern() || []);
  return {
    code,
    country,
    trunk: plan.nationalPrefix() || undefined,
    patterns: (patterns.length > 0 ? patterns : [plan.nationalNumberPattern()]).map(
      // fast-check cannot read an alternative of nothing.
      (pattern) => new RegExp(`^(?:${pattern.replaceAll('|)', ')?')})$`),
    ),
  };
};

/** Every country's and territory's, and those of the codes that belong to none. */
export const plans: Plan[] = [
  ...Object.entries(metadata.country_calling_codes).flatMap(([code, countries]) =>
    countries.map((country) => toPlan(code, country)),
  ),
  ...Object.keys(metadata.nonGeographic).map((code) => toPlan(code, undefined)),
];

const numberOfPlan = (plan: Plan): fc.Arbitrary<PlannedNumber> =>
  fc
    .oneof(...plan.patterns.map((pattern) => fc.stringMatching(pattern)))
    .map((national) => ({ code: plan.code, country: plan.country, trunk: plan.trunk, national }));

const byPlan = plans.map(numberOfPlan);

/** A person's number in any country, by the patterns of the library. */
export const numberOf = (): fc.Arbitrary<PlannedNumber> => fc.oneof(...byPlan);

/** So many numbers of each plan, the same each time. */
export const exampleNumbers = (each: number): PlannedNumber[] =>
  byPlan.flatMap((numbers) => fc.sample(numbers, { numRuns: each, seed: 10 }));

/** The library's E.164 of a text that belongs to a number of that country; undefined where it is not valid. */
export const readByLibrary = (text: string, number: PlannedNumber): string | undefined => {
  const hit = parsePhoneNumberFromString(
    text,
    number.country
      ? { defaultCountry: number.country, extract: false }
      : { defaultCallingCode: number.code, extract: false },
  );
  return hit?.isValid() ? hit.number : undefined;
};
