import { advancedGroup } from './form/ask-advanced.ts';
import { bridgeQuestions, embedQuestion } from './form/ask-embed.ts';
import { eventGroup } from './form/ask-event.ts';
import { eventNameQuestion } from './form/ask-event-name.ts';
import { exclusionsGroup } from './form/ask-exclusions.ts';
import { personalDataGroup } from './form/ask-personal-data.ts';
import { testingGroup } from './form/ask-testing.ts';
import { valueGroup } from './form/ask-value.ts';
import type { Parameter } from './form/parameter.ts';

/** The form, from top to bottom: two questions, and closed groups for those who want more. */
export const PARAMETERS: readonly Parameter[] = [
  embedQuestion,
  bridgeQuestions,
  eventNameQuestion,
  eventGroup,
  valueGroup,
  personalDataGroup,
  exclusionsGroup,
  advancedGroup,
  testingGroup,
];
