import type { Case } from '../case.ts';
import { calendarShapes } from './calendar-shapes.ts';
import { capabilities } from './capabilities.ts';
import { classicShapes } from './classic-shapes.ts';
import { constants } from './constants.ts';
import { customers } from './customers.ts';
import { documented } from './documented.ts';
import { exclusions } from './exclusions.ts';
import { funnel } from './funnel.ts';
import { hold } from './hold.ts';
import { hostile } from './hostile.ts';
import { identity } from './identity.ts';
import { legalBasis } from './legal-basis.ts';
import { limits } from './limits.ts';
import { meetings } from './meetings.ts';
import { namesInTexts } from './names-in-texts.ts';
import { phones } from './phones.ts';
import { privacy } from './privacy.ts';
import { refusals } from './refusals.ts';
import { registrations } from './registrations.ts';
import { rowKeys } from './row-keys.ts';
import { rows } from './rows.ts';
import { settings } from './settings.ts';
import { times } from './times.ts';
import { unavailable } from './unavailable.ts';
import { userData } from './user-data.ts';
import { values } from './values.ts';

/** Every case, topic by topic. */
export const TOPICS: Record<string, Case[]> = {
  documented,
  times,
  meetings,
  'shapes of classic payloads': classicShapes,
  'shapes of calendar payloads': calendarShapes,
  refusals,
  limits,
  hostile,
  identity,
  privacy,
  rows,
  'row keys': rowKeys,
  constants,
  values,
  exclusions,
  legalBasis,
  'user data': userData,
  customers,
  'names in texts': namesInTexts,
  phones,
  capabilities,
  hold,
  funnel,
  unavailable,
  settings,
  'several registrations': registrations,
};

export const CASES: Case[] = Object.values(TOPICS).flat();
