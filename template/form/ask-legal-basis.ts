import { consentChoices } from './choices.ts';
import { unless, when } from './conditions.ts';
import type { Parameter } from './parameter.ts';
import { chosen, filled, fromVariable } from './validators.ts';

const somethingIsAsked = [
  when('staffFields', true),
  when('links', true),
  when('customerNote', true),
  unless('userData', 'off'),
];

/** The legal ground, asked in the words of those who have to answer. None is preset. */
export const legalBasisQuestion: Parameter = {
  type: 'RADIO',
  name: 'legalBasis',
  displayName: 'What allows you to push personal data?',
  simpleValueType: true,
  help:
    'Asked for everything above, and for rows whose field is marked staff, personal, free text or capability. The ' +
    'event itself never waits for this: the personal part follows in a second push once it is allowed.',
  radioItems: [
    { value: 'none', displayValue: 'Nothing: push no personal data' },
    {
      value: 'consent_mode',
      displayValue: 'The visitor agreed in our banner (Google consent mode)',
      subParams: [
        {
          type: 'SELECT',
          name: 'legalBasisType',
          displayName: 'Type of consent',
          simpleValueType: true,
          help: 'What the visitor must have agreed to. ad_user_data is the type made for this.',
          selectItems: consentChoices,
          macrosInSelect: false,
          defaultValue: 'ad_user_data',
        },
        {
          type: 'SELECT',
          name: 'bannerSetsDefaults',
          displayName: 'Does your banner set this type to denied before visitors answer?',
          simpleValueType: true,
          help:
            'GTM treats a type without a default as granted. Everything would then be pushed before visitors have ' +
            'agreed. Look at the <em>Consent</em> tab of preview: the type must be denied at first.',
          selectItems: [
            { value: 'unknown', displayValue: 'I have not checked' },
            { value: 'yes', displayValue: 'Yes, I saw it in preview' },
          ],
          macrosInSelect: false,
          defaultValue: 'unknown',
          valueValidators: [
            chosen(
              ['yes'],
              'Look at the Consent tab of preview first. If the type is denied before you answer the banner, say yes here.',
            ),
          ],
        },
      ],
    },
    {
      value: 'signal',
      displayValue: 'A GTM variable decides',
      help: 'For consent that is kept elsewhere than in Google consent mode.',
      subParams: [
        {
          type: 'TEXT',
          name: 'legalBasisSignal',
          displayName: 'Variable that decides',
          simpleValueType: true,
          help: 'It must be <em>true</em> or <em>granted</em> when this tag fires; anything else is a no.',
          valueHint: '{{Marketing consent}}',
          valueValidators: [
            filled('Choose the variable that says whether the visitor agreed.'),
            fromVariable('Choose a GTM variable: a fixed text would be the same answer for every visitor.'),
          ],
        },
      ],
    },
    {
      value: 'not_needed',
      displayValue: 'No consent is needed here',
      help: 'Only if the person who is responsible for privacy at your company told you so.',
    },
  ],
  defaultValue: 'none',
  valueValidators: [
    chosen(
      ['consent_mode', 'signal', 'not_needed'],
      'You asked for personal data above: say what allows it, or take the choices above back.',
      somethingIsAsked,
    ),
  ],
};
