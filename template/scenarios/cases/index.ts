import type { BookingCase } from '../scenario.ts';
import { bookings } from './bookings.ts';
import { formAnswers } from './form.ts';
import { refusals } from './refusals.ts';

/** Bookings and what becomes of them. */
export const cases: readonly BookingCase[] = [...bookings, ...formAnswers, ...refusals];
