/** What a reader of the value can do with it, and whether it is pushed without a stated legal basis. */
export const fieldClasses = {
  plain: { meaning: 'Says nothing about a person', open: true },
  pseudonymous: {
    meaning: "Tells bookings apart, and leads to a person only with OnceHub's data",
    open: true,
  },
  'business text': {
    meaning: 'Written by the business; a text in which the customer shows up is left out',
    open: true,
  },
  staff: { meaning: 'About a person who works for the business', open: false },
  personal: { meaning: 'About the customer', open: false },
  'free text': { meaning: 'What the customer wrote', open: false },
  capability: { meaning: 'Its reader can cancel, join or see the meeting', open: false },
} as const;

export type FieldClass = keyof typeof fieldClasses;

/** Whether a field of this class is pushed without a stated legal basis. */
export function isOpen(fieldClass: FieldClass): boolean {
  return fieldClasses[fieldClass].open;
}
