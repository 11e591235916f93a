import type { Member, Value } from './value.ts';

/** What Google reads for enhanced conversions, plain or hashed. */
export type UserData =
  | { email: string | undefined; phone_number: string | undefined }
  | { sha256_email_address: string | undefined; sha256_phone_number: string | undefined };

/** The type of a value, from its fact. */
export type ValueOf<V extends Value> = V extends { is: 'choice'; of: readonly (infer Choice)[] }
  ? Choice
  : V extends { is: 'number' }
    ? number
    : V extends { is: 'flag' }
      ? boolean
      : V extends { is: 'true' }
        ? true
        : V extends { is: 'user data' }
          ? UserData
          : V extends { is: 'anything' }
            ? unknown
            : V extends { is: 'list'; of: infer Item extends Value }
              ? ValueOf<Item>[]
              : V extends { is: 'group'; of: infer Of extends Readonly<Record<string, Member>> }
                ? GroupOf<Of>
                : string;

type OptionalIn<Of> = { [Name in keyof Of]: Of[Name] extends { optional: true } ? Name : never }[keyof Of];

type MemberOf<M extends Member> = M extends { orNull: true } ? ValueOf<M> | null : ValueOf<M>;

/** The type of a group, from the facts of its members. */
export type GroupOf<Of extends Readonly<Record<string, Member>>> = Flat<
  { -readonly [Name in Exclude<keyof Of, OptionalIn<Of>>]: MemberOf<Of[Name]> } & {
    -readonly [Name in OptionalIn<Of>]?: MemberOf<Of[Name]>;
  }
>;

type Flat<T> = { [Name in keyof T]: T[Name] };
