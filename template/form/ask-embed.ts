import { consentChoices } from './choices.ts';
import { throughTheBridge } from './conditions.ts';
import type { Parameter } from './parameter.ts';

/** The one question that every site has to answer: what is on the page. */
export const embedQuestion: Parameter = {
  type: 'RADIO',
  name: 'embed',
  displayName: 'Which OnceHub embed is on this site?',
  simpleValueType: true,
  help:
    'Open the page with the booking form, choose <em>View page source</em> and search it for the marks that stand ' +
    'beside each answer. None of them there? A button or widget of a booking page (<em>SOIBTN_</em>, ' +
    '<em>SOIWGT_</em>), a plain link or a bare iframe tells the page nothing about bookings, so no tool can count them ' +
    'there. A page builder (Wix, Unbounce, Leadpages, GoDaddy, Squarespace) may keep the embed in an iframe of its own: ' +
    'our documentation has two recipes for that.',
  radioItems: [
    {
      value: 'classic',
      displayValue: 'Booking page',
      help: 'Marks: <em>SOIDIV_</em> and <em>so.js</em>. The tag does everything itself and loads no other script.',
    },
    {
      value: 'classic_bridge',
      displayValue: 'Booking page, with a callback declared late, or other tools that read the data layer',
      help:
        'Marks: <em>SOIDIV_</em> and <em>so.js</em>. Choose this if the site declares its own ' +
        '<em>SOAfterConfirmationFunction</em> after the page has loaded, or if another tool looks for the booking in ' +
        'the data layer. It needs the bridge, a small script.',
    },
    {
      value: 'calendar',
      displayValue: 'Booking calendar',
      help:
        'Marks: <em>data-oh-booking-calendar-id</em>, or <em>data-oh-lightbox-bkc-id</em> on a button that opens it. It ' +
        'needs the bridge, a small script.',
    },
    {
      value: 'both',
      displayValue: 'Both',
      help: 'Marks of both kinds. It needs the bridge, a small script.',
    },
  ],
  defaultValue: 'classic',
  alwaysInSummary: true,
};

/** Asked only where an answer to the embed question needs the bridge. */
export const bridgeQuestions: Parameter = {
  type: 'GROUP',
  name: 'bridge',
  displayName: 'The bridge',
  groupStyle: 'NO_ZIPPY',
  enablingConditions: throughTheBridge,
  subParams: [
    {
      type: 'RADIO',
      name: 'bridgeSource',
      displayName: 'Where does the bridge come from?',
      simpleValueType: true,
      help:
        'The bridge is a small script for what tags cannot do: hear Booking calendars, follow a callback that is ' +
        'declared late, push so that other tools see it. If there is none in the end, this tag still captures booking ' +
        'pages itself.',
      radioItems: [
        {
          value: 'site',
          displayValue: 'The site loads its own copy (recommended)',
          help: 'A developer puts <em>bridge.js</em> on the site. The tag waits for it and never loads one.',
        },
        {
          value: 'cdn',
          displayValue: 'From the CDN, at once',
          help: 'The tag loads one fixed version from cdn.jsdelivr.net.',
        },
        {
          value: 'cdn_after_consent',
          displayValue: 'From the CDN, only after consent',
          help: 'As before, once the visitor has agreed. Bookings of calendars before that are not counted.',
          subParams: [
            {
              type: 'SELECT',
              name: 'bridgeConsentType',
              displayName: 'Consent to wait for',
              simpleValueType: true,
              help:
                'Google consent mode says when this type is granted. A type for which your banner sets no default ' +
                'counts as granted in GTM.',
              selectItems: consentChoices,
              macrosInSelect: false,
              defaultValue: 'analytics_storage',
            },
          ],
        },
      ],
      defaultValue: 'site',
      alwaysInSummary: true,
    },
  ],
};
