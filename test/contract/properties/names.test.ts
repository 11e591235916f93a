import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../case.ts';
import { calendar, classic, type Fields } from '../payloads.ts';
import { bookOnCore } from './book-on-core.ts';
import { emailOf, nameOf, type Person, partsOf, people, textAbout } from './people.ts';

/** How a calendar may have asked for the name, or not at all: then a guest's address tells. */
const asking = (person: Person): fc.Arbitrary<Fields[]> =>
  fc.constantFrom(
    [{ name: 'name', value: nameOf(person) }],
    [
      { name: 'first_name', value: person.name.given },
      { name: 'last_name', value: person.name.family },
    ],
    [{ name: 'Vollständiger Name', value: nameOf(person) }],
    [{ name: 'Nom et prénom', value: nameOf(person) }],
    [{ name: 'お名前', value: nameOf(person) }],
    [{ name: "Guest's name", value: nameOf(person) }],
  );

const expectNothingOf = (person: Person, entries: Entry[]): void => {
  expect(entries).toHaveLength(1);
  const said = JSON.stringify(entries).toLowerCase();
  expect(partsOf(person).filter((part) => said.includes(part.toLowerCase()))).toEqual([]);
};

const booked = people.chain((person) =>
  fc.record({ person: fc.constant(person), text: textAbout(person), asked: asking(person) }),
);

describe('a default event, for people whose names are in twelve scripts', () => {
  it('of a booking page has no part of their name, address or number', async () => {
    await fc.assert(
      fc.asyncProperty(booked, async ({ person, text }) => {
        const customer = {
          CustomerName: nameOf(person),
          CustomerEmail: emailOf(person),
          CustomerPhone: `1-${person.number}`,
        };
        expectNothingOf(
          person,
          await bookOnCore({ payload: () => classic({ EventTypeName: text, ...customer }) }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('of a calendar has none either, whatever the questions are called', async () => {
    await fc.assert(
      fc.asyncProperty(booked, async ({ person, text, asked }) => {
        const fields = [
          ...asked,
          { name: 'E-Mail', value: emailOf(person) },
          { name: 'Telefon', value: `+1${person.number}` },
        ];
        const payload = () => calendar({ subject: text, utm_campaign: text, custom_fields: fields });
        expectNothingOf(person, await bookOnCore({ source: 'calendar', payload }));
      }),
      { numRuns: 500 },
    );
  });

  it('of a calendar without questions has no part of the addresses of its guests', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.constantFrom('Quill', 'zephyr', 'Zephyr & Quill'), async (person, text) => {
        const payload = () =>
          calendar({ subject: text, custom_fields: [], attendees: ['host@firm.example', emailOf(person)] });
        const entries = await bookOnCore({ source: 'calendar', payload });
        expect(entries[0]).toMatchObject({ booking_type: undefined });
      }),
    );
  });
});
