/** What the booking page tells its embed script; the wording of the vendor's own messages is not known. */
export type FrameMessage =
  | { sender: 'booking-page'; kind: 'height' /** CSS pixels. */; height: number }
  /** The meeting's key for the one-shot request, or null where the callback gets no argument. */
  | { sender: 'booking-page'; kind: 'confirmed'; meeting: string | null };
