// Generated from src/facts by `npm run generate`; do not edit.

const firstWords = 'first|given|vor|voor|pr.|名';
const lastWords = 'last|sur|family|nach|familien|achter|cog|sobre|apell?idos?|姓';
const nameWords = 'name|naam|nome?|nombre|氏名|お?名前';
const besides =
  '(' +
  'your|my|full|best|customer|client|famille|complet[aoe]?|contact[oe]?|work|address|number|no|required|and|ihre?|adresse|nummer|und|votre|de|et|tu|su|n.m.ro|electr.nico|direcci.n|y|seu|e|uw|adres|en|il|tuo|di|indirizzo|endere.o|アドレス|番号|必須' +
  ')*';
const labelOf = (asked: string): string => '^' + besides + '((' + asked + ')' + besides + ')+$';

/** Something about a customer that a calendar asks for, by the vendor's own key. */
export type LabelKind = 'email' | 'phone' | 'first_name' | 'last_name' | 'name';

/** Labels in lower case, without white space and punctuation; the first pattern that fits says what is asked for. */
export const LABELS: [kind: LabelKind, pattern: string][] = [
  ['email', labelOf('e?mail|courriel|correo|correio|[eｅ]?メール')],
  [
    'phone',
    labelOf(
      '(t.l.|mobile|cell)?phone|mobie?le?|cell(ulare)?|celular|tel|portable|whatsapp|contactnumber|telefo?on[eo]?|tel.fono|handy|m.vil|telem.vel|電話|携帯',
    ),
  ],
  ['first_name', labelOf('(' + firstWords + ')(' + nameWords + ')?')],
  ['last_name', labelOf('(' + lastWords + ')(' + nameWords + ')?')],
  ['name', labelOf(firstWords + '|' + lastWords + '|' + nameWords)],
];

/** The end of a word of a label about a name, whosever it is; the beginning of one that says it is not a person's. */
export const NAME_ENDINGS = '(' + nameWords + ')s?$';
export const NOT_OF_PERSONS =
  '^(' +
  'compan|business|organi|firm|entrep|soci|empres|azien|bedrijf|produ|prodo|event|veranst|.v.n|pet|dog|animal|haustier|masc|huisdier|会社|商品|ペット' +
  ')';
