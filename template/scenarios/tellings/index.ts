import type { Telling } from '../scenario.ts';
import { aboutRefusals } from './about-refusals.ts';
import { aboutTheBooking } from './about-the-booking.ts';
import { aboutTheForm } from './about-the-form.ts';

/** Bookings and what becomes of them. */
export const tellings: readonly Telling[] = [...aboutTheBooking, ...aboutTheForm, ...aboutRefusals];
