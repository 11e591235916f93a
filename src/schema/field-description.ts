/** What somebody can do who gets to read the value; see the README's section on privacy. */
export type FieldClass =
  /** Says nothing about a person. */
  | 'plain'
  /** Tells bookings apart, and leads to a person only together with the vendor's data. */
  | 'pseudonymous'
  /** Written by the business; texts in which the customer shows up are left out. */
  | 'business text'
  /** About somebody who works there. */
  | 'staff'
  /** About the customer. */
  | 'personal'
  /** Whatever the customer wrote. */
  | 'free text'
  /** Whoever reads it can cancel, join or see the meeting. */
  | 'capability';

/** Classes that are pushed without a stated ground. */
export const openClasses: readonly FieldClass[] = ['plain', 'pseudonymous', 'business text'];

/** One field, told to the developer who reads the key and to the marketer who picks it from a list. */
export interface FieldDescription {
  /** As in TypeScript; always also `undefined`, where unknown. */
  type: string;
  /** For the drop-down of the form, without the class, which is shown beside it. */
  label: string;
  meaning: string;
  class: FieldClass;
  /** Where each product of the vendor has it from; '' if it has not. */
  classic: string;
  calendar: string;
  /** The name of the GA4 parameter in the ready-made container, '' if it is not sent. At most 12 are. */
  ga4: string;
}
