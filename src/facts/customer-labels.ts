/**
 * What calendars call the questions about who books, in English, German, French, Spanish, Portuguese, Dutch, Italian
 * and Japanese. Lower case, without white space and punctuation; a dot is a letter with or without its accent. A label
 * is an e-mail's if it is made of the words of `email` and `besides` alone: that takes `Your e-mail address *` without
 * a row of its own, and no label of a company, a product, an event or a pet.
 */
export const customerLabels = {
  email: 'e?mail courriel correo correio [eｅ]?メール',
  phone:
    '(t.l.|mobile|cell)?phone mobie?le? cell(ulare)? celular tel portable whatsapp contactnumber telefo?on[eo]? tel.fono handy m.vil telem.vel 電話 携帯',
  first: 'first given vor voor pr. 名',
  last: 'last sur family nach familien achter cog sobre apell?idos? 姓',
  name: 'name naam nome? nombre 氏名 お?名前',
  besides:
    'your my full best customer client famille complet[aoe]? contact[oe]? work address number no required and ihre? adresse nummer und votre de et tu su n.m.ro electr.nico direcci.n y seu e uw adres en il tuo di indirizzo endere.o アドレス 番号 必須',
} as const;

/** Beginnings of words that say that a label with a name in it is not about a person. */
export const notOfPersons =
  'compan business organi firm entrep soci empres azien bedrijf produ prodo event veranst .v.n pet dog animal haustier masc huisdier 会社 商品 ペット';

/** Before the `@` of an address, these are nobody's name, with an `s` at the end or without. */
export const roles =
  'info office sale contact hello support admin team mail booking help service marketing billing account noreply kontakt contacto demo event';
