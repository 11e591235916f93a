/** What the command needs of the outside; a test hands in its own. */
export interface Terminal {
  /** The bytes of a file, or of standard input for `-`. Throws a {@link UsageFault} when there is none. */
  read(path: string): Promise<Uint8Array>;
  save(path: string, text: string): Promise<void>;
  write(text: string): void;
  writeError(text: string): void;
  colors: boolean;
}

/** Input that cannot be used; the command says so and exits with 2. */
export class UsageFault extends Error {
  override name = 'UsageFault';
}
