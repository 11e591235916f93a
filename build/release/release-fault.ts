/** A reason not to release; the message is a sentence with its repair. Nothing has been committed. */
export class ReleaseFault extends Error {
  override name = 'ReleaseFault';
}

/** Does a part of a release. A fault is told in its own words, and fails the process. */
export function reportFaults(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
