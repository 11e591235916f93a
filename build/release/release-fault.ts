/** A reason not to release; the message is a sentence with its repair. Nothing has been committed. */
export class ReleaseFault extends Error {
  override name = 'ReleaseFault';
}
