import type { SandboxValue } from '../values.ts';
import type { Grant } from './grant.ts';

/** What a decision may depend on besides the grant and the request. */
export interface Circumstances {
  previewMode: boolean;
  /** The page's URL; URLs without a scheme are relative to it. */
  url: string;
}

/** One permission of GTM. */
export interface Rule {
  id: string;
  /** The text of the refusal, or undefined where the request is allowed. */
  refuse(grant: Grant, args: readonly SandboxValue[], circumstances: Circumstances): string | undefined;
  /** What a page policy is told of the request. */
  describe(args: readonly SandboxValue[]): Record<string, SandboxValue>;
}
