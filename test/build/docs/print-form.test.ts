import { describe, expect, it } from 'vitest';
import { printForm } from '../../../build/docs/print-form.ts';
import { listInputs } from '../../../build/form/list-inputs.ts';
import type { Parameter } from '../../../template/form/parameter.ts';
import { PARAMETERS } from '../../../template/parameters.ts';

const form = printForm();

/** What stands under a heading, up to the next. */
const sectionOf = (heading: string): string => {
  const [, section = ''] = `\n${form}`.split(new RegExp(`\\n#+ ${heading.replaceAll(/[?()]/g, '\\$&')}\\n`));
  return section.split(/\n#/)[0] ?? '';
};

describe('the walk through the form', () => {
  it('has a section for every field that takes a value, with what it does and what it is when left alone', () => {
    for (const { parameter } of listInputs(PARAMETERS)) {
      const label = parameter.type === 'CHECKBOX' ? parameter.checkboxText : parameter.displayName;
      expect(sectionOf(label)).toContain(parameter.help);
      expect(sectionOf(label)).toMatch(/^Default: .+\.$/m);
    }
    expect(form.match(/^Default: /gm)).toHaveLength(listInputs(PARAMETERS).length);
  });

  it.each([
    ['Which OnceHub embed is on this site?', 'Booking page'],
    ['Event name', '`booking_confirmed`'],
    ['Currency', 'empty'],
    ['Fixed values', 'no rows'],
    ['Should the event itself wait for consent?', 'No (recommended)'],
    ['Type of consent', 'ad_user_data (send personal data to Google for ads)'],
    ["Customer's note", 'not ticked'],
  ])('tells the default of a field as the form words it: %s', (field, fallback) => {
    expect(sectionOf(field)).toContain(`Default: ${fallback}.`);
  });

  it('tells the answers of a question with their help', () => {
    expect(sectionOf('Which OnceHub embed is on this site?')).toContain(
      '- **Booking calendar**: Marks: <em>data-oh-booking-calendar-id</em>, or <em>data-oh-lightbox-bkc-id</em>',
    );
  });

  it.each([
    ['Value of a booking', '“Currency” is filled in'],
    ['Variable that decides', '“What allows you to push personal data?” is “A GTM variable decides”'],
    ['Name of the data layer', '“Which OnceHub embed is on this site?” is not “Booking page”'],
    [
      'Answers to questions of a Booking calendar',
      '“Which OnceHub embed is on this site?” is “Booking calendar” or is “Both”, and if “Keys of the event” is not “The standard keys”',
    ],
  ])('says when a field shows: %s', (field, condition) => {
    expect(sectionOf(field)).toContain(`Shown if ${condition}.`);
  });

  it('refuses a condition on what is not in the form', () => {
    const asked: Parameter = {
      type: 'CHECKBOX',
      name: 'a',
      checkboxText: 'A',
      simpleValueType: true,
      help: 'Help.',
      enablingConditions: [{ paramName: 'b', paramValue: true, type: 'EQUALS' }],
    };
    expect(() => printForm([asked])).toThrow("names the field 'b'");
    expect(() =>
      printForm([{ ...asked, enablingConditions: [{ paramName: 'a', paramValue: 'x', type: 'EQUALS' }] }]),
    ).toThrow("wants 'a' to be 'x'");
  });
});
