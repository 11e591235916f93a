/** What a value may be, in words from which a type, a schema, a rule of the core and a form can each be made. */
export type Value =
  /** A text in one line that is not blank, and of this pattern as a whole. */
  | { is: 'text'; pattern?: string }
  /** A text as the vendor gave it, not empty. */
  | { is: 'vendor text' }
  | { is: 'number'; whole?: true; decimals?: number; min?: number; max?: number }
  | { is: 'flag' }
  | { is: 'true' }
  /** One of these texts; its type may have a name. */
  | { is: 'choice'; of: readonly string[]; type?: string }
  /** ISO 8601 with `Z`: `2018-04-25T06:45:00Z`. */
  | { is: 'moment' }
  /** ISO 8601 without zone: `2018-04-25T06:45:00`. */
  | { is: 'wall clock' }
  /** `2018-04-25` */
  | { is: 'date' }
  /** The name of a field, a custom field's as `custom:` and its name. */
  | { is: 'field name' }
  /** A key of the data layer that a marketer may write. */
  | { is: 'key' }
  /** What Google reads for enhanced conversions. */
  | { is: 'user data' }
  | { is: 'anything' }
  | { is: 'list'; of: Value }
  /** Members by name; its type may have a name, and then says what it means. */
  | { is: 'group'; of: Readonly<Record<string, Member>>; type?: string; meaning?: string };

/** A part of a group. */
export type Member = Value & {
  /** What it is where it is not given; a list's is empty, a group's made of its members'. */
  default?: unknown;
  /** It may be missing. */
  optional?: true;
  /** It may be `null`, which is then its default. */
  orNull?: true;
  meaning?: string;
};

/** One of these texts; the type keeps each of them. */
export function choice<const Choices extends readonly string[]>(
  ...of: Choices
): { readonly is: 'choice'; readonly of: Choices } {
  return { is: 'choice', of };
}
