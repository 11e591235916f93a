import fc from 'fast-check';

/** Given names, then family names, of people who do not exist, in twelve scripts. */
const SCRIPTS: Record<string, [given: string[], family: string[]]> = {
  latin: [
    ['Nora', 'Zoë', 'Jürgen', 'Ana', 'Siân'],
    ['Example', 'Groß', 'Núñez', 'Ødegård', 'Walker'],
  ],
  greek: [
    ['Ελένη', 'Νίκος'],
    ['Παπαδάκης', 'Ιωάννου'],
  ],
  cyrillic: [
    ['Мария', 'Олег'],
    ['Иванова', 'Шевченко'],
  ],
  armenian: [
    ['Անի', 'Տիգրան'],
    ['Պետրոսյան', 'Սարգսյան'],
  ],
  hebrew: [
    ['נועה', 'דוד'],
    ['כהן', 'לוי'],
  ],
  arabic: [
    ['مريم', 'يوسف'],
    ['الحداد', 'منصور'],
  ],
  devanagari: [
    ['प्रिया', 'अर्जुन'],
    ['शर्मा', 'वर्मा'],
  ],
  bengali: [
    ['তানিয়া', 'রহিম'],
    ['চৌধুরী', 'হাসান'],
  ],
  thai: [
    ['สมชาย', 'มาลี'],
    ['ใจดี', 'ศรีสุข'],
  ],
  han: [
    ['小明', '丽华'],
    ['欧阳', '司马'],
  ],
  kana: [
    ['さくら', 'たろう'],
    ['サトウ', 'タナカ'],
  ],
  hangul: [
    ['민수', '지은'],
    ['김', '남궁'],
  ],
};

const number = fc.string({ unit: fc.constantFrom(...'123456789'), minLength: 10, maxLength: 10 });

/** What people put between the parts of a name. */
const gap = fc.constantFrom(' ', '  ', '\t', '\u00a0', '\u3000');

const named = fc
  .constantFrom(...Object.values(SCRIPTS))
  .chain(([given, family]) =>
    fc.record({ given: fc.constantFrom(...given), family: fc.constantFrom(...family), gap }),
  );

/** Somebody with a name in one of the scripts, an address that is not made of it, and a number. */
export const people = fc.record({
  name: named,
  local: fc.constantFrom('quill.zephyr', 'quill_zephyr', 'zephyr-quill', 'quill+zephyr'),
  host: fc.constantFrom('mail.example', 'post.example'),
  number,
});
export type Person = typeof people extends fc.Arbitrary<infer Value> ? Value : never;

export const emailOf = ({ local, host }: Person): string => `${local}@${host}`;
export const nameOf = ({ name }: Person): string => name.given + name.gap + name.family;

const isLong = (part: string): boolean =>
  part.length > 2 || (part.length > 1 && /[\u3005-\u9fff\uac00-\ud7a3]/.test(part));

/** The parts by which a text tells who somebody is. */
export const partsOf = (person: Person): string[] => [
  ...[person.name.given, person.name.family].filter(isLong),
  ...person.local.split(/[._+-]/),
  emailOf(person),
  person.number,
];

/** A text that a business may have made of such a part, or not. */
export const textAbout = (person: Person): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', 'Call with ', '与', '(', 'Treffen: '),
      fc.constantFrom('Demo', ...partsOf(person), ...partsOf(person).map((part) => part.toUpperCase())),
      fc.constantFrom('', ' today', '的会议', ')', ', 30 min'),
    )
    .map((texts) => texts.join(''));
