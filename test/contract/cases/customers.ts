import { type Brief, type Case, type Given, testCase } from '../case.ts';
import { calendarEvent, classicEvent, withPersonal } from '../events.ts';
import { hashText } from '../hash-text.ts';
import { calendar, classic, type Fields } from '../payloads.ts';

const NOT_NEEDED = { kind: 'not_needed' };
const PLAIN: Given = { userData: 'plain', legalBasis: NOT_NEEDED };

type Asked = [label: string, answer: unknown];
const answers = (asked: Asked[]): Fields => ({
  custom_fields: asked.map(([name, value]) => ({ name, value })),
});

const calendarCase = (name: string, asked: Asked[], rest: Brief): Case =>
  testCase(name, { source: 'calendar', payload: () => calendar(answers(asked)), ...rest });

/** What `booking_user_data` holds of these answers; undefined where there is nothing, with a code. */
const found = (
  name: string,
  asked: Asked[],
  email?: string,
  phone_number?: string,
  given: Given = {},
): Case => {
  const user = email || phone_number ? { email, phone_number } : undefined;
  return calendarCase(`user data of a calendar ${name}`, asked, {
    settings: { ...PLAIN, ...given },
    pushes: withPersonal(calendarEvent(), { booking_user_data: user }),
    diagnosticCodes: user ? [] : ['no_user_data'],
  });
};

const MAIL = 'nora@mail.example';
const PHONE = '+442079460000';

const EMAIL_LABELS = [
  'email',
  'E-Mail',
  'Your e-mail address *',
  'Work email',
  'E-Mail-Adresse (required)',
  'Ihre E-Mail-Adresse',
  'Adresse e-mail',
  'Courriel',
  'Correo electrónico',
  'Dirección de correo',
  'E-mailadres',
  'Indirizzo e-mail',
  'Endereço de e-mail',
  'E-mail de contacto',
  'メールアドレス（必須）',
];
const PHONE_LABELS = [
  'phone',
  'mobile_phone',
  'Phone number',
  'Mobile',
  'Cell phone',
  'Tel.',
  'Contact number',
  'Numéro de portable',
  'WhatsApp',
  'Telefonnummer',
  'Handynummer',
  'Numéro de téléphone',
  'Teléfono móvil',
  'Telemóvel',
  'Telefoonnummer',
  'Cellulare',
  '電話番号',
  '携帯電話',
];

const NOBODYS: Asked[] = [
  ['company email', 'firm@mail.example'],
  ['Event phone', PHONE],
  ["Pet's email", 'rex@mail.example'],
  ['Product phone', PHONE],
];

const plainLetters = (label: string): string =>
  [...label].map((c) => (/[\w -]/.test(c) ? c : c.charCodeAt(0).toString(16))).join('');

const labels: Case[] = [
  ...EMAIL_LABELS.map((label) => found(`by the e-mail label ${plainLetters(label)}`, [[label, MAIL]], MAIL)),
  ...PHONE_LABELS.map((label) =>
    found(`by the phone label ${plainLetters(label)}`, [[label, PHONE]], undefined, PHONE),
  ),
  ...NOBODYS.map((asked) => found(`never from ${plainLetters(asked[0])}`, [asked])),
  found(
    'under the keys that no one expects',
    [
      ['mobile_phone', PHONE],
      ['E-Mail', MAIL],
    ],
    MAIL,
    PHONE,
  ),
  found(
    'by the key of the vendor before a label',
    [
      ['E-mail', 'other@mail.example'],
      ['email', MAIL],
    ],
    MAIL,
  ),
  found(
    'by a label where the key has no address',
    [
      ['email', 'none'],
      ['E-mail', MAIL],
    ],
    MAIL,
  ),
  found('named by the settings', [['Write to', MAIL]], MAIL, undefined, { emailField: ' write TO ' }),
  found(
    'named by the settings before the key',
    [
      ['Call', PHONE],
      ['phone', '+12025550195'],
    ],
    undefined,
    PHONE,
    {
      phoneField: 'Call',
    },
  ),
  found(
    'by the key where the one that was named is empty',
    [
      ['Call', ''],
      ['phone', PHONE],
    ],
    undefined,
    PHONE,
    {
      phoneField: 'Call',
    },
  ),
  found('that is nowhere', [['Topic', 'Roses']]),
];

/** Questions are named by each registration for itself. */
const severalRegistrations = testCase('each registration names its own question for the e-mail', {
  source: 'calendar',
  settings: [
    { ...PLAIN, name: 'one', eventName: 'one', emailField: 'First choice' },
    { ...PLAIN, name: 'two', eventName: 'two', emailField: 'Second choice' },
  ],
  payload: () =>
    calendar(
      answers([
        ['First choice', 'a@mail.example'],
        ['Second choice', 'b@mail.example'],
      ]),
    ),
  pushes: ['a', 'b']
    .flatMap((who, index) => {
      const event = { ...calendarEvent(), event: index ? 'two' : 'one' };
      return withPersonal(event, {
        booking_user_data: { email: `${who}@mail.example`, phone_number: undefined },
      }).slice(0, 1);
    })
    .concat([{ booking_user_data: undefined }, { booking_user_data: undefined }]),
});

const EMAILS: [name: string, written: string, address: string | undefined][] = [
  ['in angle brackets', 'Nora Example <nora@mail.example>', MAIL],
  ['after mailto', 'mailto:Nora@mail.example', MAIL],
  ['with zero-width characters', '\u200bnora@\u200dmail.example\ufeff', MAIL],
  ['in brackets with quotes', '"Example, Nora" (nora@mail.example)', MAIL],
  ['the first of two', 'nora@mail.example; other@mail.example', MAIL],
  ['at the end of a sentence', 'Write to nora@mail.example.', MAIL],
  ['whose host ends in digits', 'nora@mail.12', undefined],
  ['with an apostrophe', "o'brien@mail.example", "o'brien@mail.example"],
  ['that is none', 'no mail', undefined],
  ['without a host', 'nora@', undefined],
  ['without a name', '@mail.example', undefined],
  ['whose host has no dot', 'nora@mail', undefined],
  ['with two at signs', 'nora@@mail.example', undefined],
  ['whose host has two dots', 'nora@mail..example', undefined],
];

const emails = EMAILS.map(([name, written, address]) =>
  testCase(`hashed user data of an e-mail ${name}`, {
    settings: { userData: 'hashed', legalBasis: NOT_NEEDED },
    payload: () => classic({ CustomerEmail: written }),
    pushes: withPersonal(classicEvent(), {
      booking_user_data: {
        sha256_email_address: address && hashText(address),
        sha256_phone_number: hashText('+12025550195'),
      },
    }),
    diagnosticCodes: address ? [] : ['no_user_data'],
  }),
);

const row = (field: string, key: string): Given => ({ field, key, transform: 'none' });

const NAMES: [name: string, written: string, first: string, last: string | undefined][] = [
  ['split at a tab', 'Mary\tWalker', 'Mary', 'Walker'],
  ['split at a no-break space', 'Mary\u00a0Walker', 'Mary', 'Walker'],
  ['split at an ideographic space', '山田　太郎', '山田', '太郎'],
  ['with the last name first', 'García Márquez, Gabriel', 'Gabriel', 'García Márquez'],
  ['with a comma before a suffix', 'John Example, Jr.', 'John', 'Example, Jr.'],
  ['of one word', 'Nora', 'Nora', undefined],
];

const names = NAMES.map(([name, written, first, last]) =>
  testCase(`a name ${name}`, {
    settings: {
      fields: 'both',
      legalBasis: NOT_NEEDED,
      rows: [row('customer_first_name', 'first'), row('customer_last_name', 'last')],
    },
    payload: () => classic({ CustomerName: written }),
    pushes: withPersonal(classicEvent(), { first, last }),
  }),
);

const ANSWERS: [name: string, answer: unknown, text: string | undefined][] = [
  ['a list', ['roses', 'trees'], 'roses, trees'],
  ['a list of numbers and texts', [1, 'two', true, null], '1, two, true'],
  ['an empty list', [], undefined],
  ['a number', 5000, '5000'],
  ['zero', 0, '0'],
  ['true', true, 'true'],
  ['false', false, 'false'],
  ['an object', { a: 1 }, undefined],
  ['null', null, undefined],
];

const asText = ANSWERS.map(([name, answer, text]) =>
  calendarCase(`an answer that is ${name}`, [['topic', answer]], {
    settings: { fields: 'both', legalBasis: NOT_NEEDED, rows: [row('custom:topic', 'topic')] },
    pushes: withPersonal(calendarEvent(), { topic: text }),
  }),
);

const NAME_PARTS: [name: string, asked: Asked[], first: string, last: string][] = [
  [
    'first_name and last_name',
    [
      ['first_name', 'Nora'],
      ['last_name', 'Example'],
    ],
    'Nora',
    'Example',
  ],
  [
    'Nom and Prenom',
    [
      ['Nom', 'Example'],
      ['Prénom', 'Nora Ann'],
    ],
    'Nora Ann',
    'Example',
  ],
  [
    'Nombre and Apellidos',
    [
      ['Nombre', 'Nora'],
      ['Apellidos', 'Ejemplo Uno'],
    ],
    'Nora',
    'Ejemplo Uno',
  ],
  [
    'Vorname and Nachname',
    [
      ['Vorname', 'Nora'],
      ['Nachname', 'Beispiel'],
    ],
    'Nora',
    'Beispiel',
  ],
  ['Full name', [['Full name', 'Nora Example']], 'Nora', 'Example'],
  ['Your first and last name', [['Your first and last name', 'Nora Example']], 'Nora', 'Example'],
  [
    'Company name and name',
    [
      ['Company name', 'Firm'],
      ['name', 'Nora Example'],
    ],
    'Nora',
    'Example',
  ],
];

const parts = NAME_PARTS.map(([name, asked, first, last]) =>
  calendarCase(`the name of a calendar by ${name}`, asked, {
    settings: {
      fields: 'both',
      legalBasis: NOT_NEEDED,
      rows: [
        row('customer_name', 'who'),
        row('customer_first_name', 'first'),
        row('customer_last_name', 'last'),
      ],
    },
    pushes: withPersonal(calendarEvent(), { who: `${first} ${last}`, first, last }),
  }),
);

/** Who the customer is, and what is known of them. */
export const customers: Case[] = [...labels, severalRegistrations, ...emails, ...names, ...asText, ...parts];
