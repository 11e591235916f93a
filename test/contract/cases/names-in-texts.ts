import { type Case, type Given, testCase } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { calendar, classic, type Fields } from '../payloads.ts';

type Asked = [label: string, answer: string];

const calendarCase = (
  name: string,
  subject: string,
  asked: Asked[],
  isTold: boolean,
  more: Fields = {},
  settings: Given = {},
): Case =>
  testCase(name, {
    source: 'calendar',
    settings,
    payload: () =>
      calendar({ subject, custom_fields: asked.map(([label, value]) => ({ name: label, value })), ...more }),
    pushes: [calendarEvent({ booking_type: isTold ? undefined : subject })],
    diagnosticCodes: isTold ? ['personal_in_text'] : [],
  });

const FIRM = 'Nora Example and Firm';
const guests = (...addresses: string[]): Fields => ({ attendees: ['host@firm.example', ...addresses] });

const calendars: Case[] = [
  calendarCase(
    'a name in a subject by first_name and last_name',
    FIRM,
    [
      ['first_name', 'Nora'],
      ['last_name', 'Example'],
    ],
    true,
  ),
  calendarCase('a name in a subject by Full Name', FIRM, [['Full Name', 'Nora Example']], true),
  calendarCase(
    'a name in a subject by the addresses of guests',
    FIRM,
    [],
    true,
    guests('nora.example@mail.example'),
  ),
  calendarCase(
    'the name of somebody else whom the booking is for',
    FIRM,
    [
      ['name', 'Ben'],
      ['Name of your child', 'Nora'],
    ],
    true,
  ),
  calendarCase(
    'a name under a label that the settings name',
    FIRM,
    [['Who are you?', 'Nora']],
    true,
    {},
    { nameField: 'Who are you?' },
  ),
  calendarCase(
    'the name of a company in a subject',
    FIRM,
    [
      ['Company name', 'Firm'],
      ['name', 'Ben'],
    ],
    false,
  ),
  calendarCase(
    'the name of an event in a subject',
    FIRM,
    [
      ['event name', 'Firm'],
      ['name', 'Ben'],
    ],
    false,
  ),
  calendarCase(
    'the name of a pet in a subject',
    'Rex and Firm',
    [
      ["Pet's name", 'Rex'],
      ['name', 'Ben'],
    ],
    false,
  ),
  calendarCase('the host in a subject', 'Call with host', [], false, guests('nora@mail.example')),
  calendarCase(
    'a role in the addresses of guests',
    'Sales call',
    [],
    false,
    guests('sales@mail.example', 'info@mail.example'),
  ),
  calendarCase(
    'a guest in a subject where there is a name',
    'Call with Donald',
    [
      ['name', 'Mark'],
      ['email', 'mark@mail.example'],
    ],
    false,
    guests('donald@mail.example'),
  ),
];

const classicCase = (name: string, type: string, customer: Fields, isTold: boolean): Case =>
  testCase(name, {
    payload: () => classic({ EventTypeName: type, ...customer }),
    pushes: [classicEvent({ booking_type: isTold ? undefined : type })],
    diagnosticCodes: isTold ? ['personal_in_text'] : [],
  });

const scripts: Case[] = [
  classicCase('a Chinese name in a text', '与王明的会议', { CustomerName: '王明' }, true),
  classicCase('a Chinese name beside letters and digits', 'VIP王明2026', { CustomerName: '王明' }, true),
  classicCase('a Chinese name in two parts', '与王明的会议', { CustomerName: '王 明' }, true),
  classicCase(
    'a Japanese name with an ideographic space',
    '山田様とのお打ち合わせ',
    { CustomerName: '山田　太郎' },
    true,
  ),
  classicCase('a Korean name in a text', '김민수님 상담', { CustomerName: '김민수' }, true),
  classicCase('a Latin name in a Japanese text', 'Noraさんとの会議', { CustomerName: 'Nora' }, true),
  classicCase('a single Chinese character', '明日的会议', { CustomerName: '明' }, false),
  classicCase('a name with zero-width characters', 'Call with Nora', { CustomerName: 'No\u200bra' }, true),
  classicCase('a text with zero-width characters', 'Call with No\u200bra', { CustomerName: 'Nora' }, true),
  classicCase(
    'part of the own address in a text',
    'Call with Walker',
    { CustomerEmail: 'm.walker@mail.example' },
    true,
  ),
  classicCase('a role in the own address', 'Support call', { CustomerEmail: 'support@mail.example' }, false),
];

/** No name by default, in any script. */
export const namesInTexts: Case[] = [...calendars, ...scripts];
