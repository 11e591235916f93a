/** A test of the Tests tab. https://developers.google.com/tag-platform/tag-manager/templates/tests */
export interface Scenario {
  /** Letters, digits, spaces, `-` and `_` only. */
  name: string;
  /** Sandboxed JavaScript, which sees what the setup declares. */
  code: string;
}

/** A booking and what becomes of it: from it come a scenario and a check of the pipeline. */
export interface BookingCase {
  name: string;
  /** What is answered in the form, besides its defaults. */
  answers: Record<string, unknown>;
  /** What is different in the `bookingInfo` that OnceHub documents. */
  booking: Record<string, unknown>;
  /** Keys of the event, or the codes that say why there is none. */
  becomes: { keys: Record<string, unknown> } | { diagnosticCodes: string[] };
}
