/** What a site or a marketer may set; the same object in every artifact. */
export interface Settings {
  /** Name of the event; a letter, then letters, digits and `_`, at most 30 characters. */
  eventName: string;
  /** Name of the global array that GTM reads. */
  dataLayerName: string;
  /** A second `configure` with the same name replaces the first. */
  name: string;
  /** Which of the vendor's products are listened to. */
  sources: { classic: boolean; calendar: boolean };
  /** Also push `booking_diagnostic` with the code of what was not counted or looked odd. */
  diagnostics: boolean;
  /** In the debug bridge: tell every step in the console. */
  debug: boolean;
}
