/**
 * The seams between the parts of the emulator: what the interpreter needs of its surroundings, and what
 * an API is given. `language/` implements {@link CompiledProgram}, `apis/*.ts` implement {@link ApiFactory}.
 */
import type { SandboxFunction, SandboxValue } from './values.ts';

/** Where in the sandboxed code something stands; `line` is 1-based, `column` 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** The sandboxed code, parsed and compiled; may be run any number of times. */
export interface CompiledProgram {
  run(globals: Globals, meter: Meter): SandboxValue;
}

/** The names that a program may use without declaring them: `require`, `data`, and in tests `runCode` and so on. */
export type Globals = ReadonlyMap<string, SandboxValue>;

/** Counts evaluated syntax nodes; past `budget` steps or `maxDepth` nested calls the program ends with an error. */
export interface Meter {
  steps: number;
  /** How many steps had been counted when the page last called into the sandbox; the budget counts from there. */
  startedAt: number;
  budget: number;
  maxDepth: number;
  depth: number;
}

/** What an API gets to work with; one context per run of a template. */
export interface ApiContext<Page = unknown> {
  page: Page;
  /** Throws the runtime's PermissionError text as a SandboxError when not permitted. */
  demand(id: string, ...args: SandboxValue[]): void;
  /** As `demand`, but answers instead of throwing. */
  permits(id: string, ...args: SandboxValue[]): boolean;
  toSandbox(value: unknown): SandboxValue;
  toPage(value: SandboxValue): unknown;
  /** What all runs of this template in the page share; see `templateStorage`. */
  templateStorage: Map<string, SandboxValue>;
  /** Calls back once, when the tags of the event that this run belongs to are done; see `addEventCallback`. */
  whenEventEnds(listener: (tags: TagReport[]) => void): void;
}

/** How a tag did, as `addEventCallback` tells it. */
export interface TagReport {
  id: string;
  status: 'success' | 'failure' | 'exception' | 'timeout';
  /** In milliseconds. */
  executionTime: number;
}

/** One API: `create` gives what `require(name)` returns. */
export interface ApiFactory<Page = unknown> {
  name: string;
  /** Google's documentation of this API. */
  link: string;
  /** What is known to differ from GTM, for the docs; empty when nothing is. */
  gaps: string;
  create(context: ApiContext<Page>): SandboxFunction | SandboxValue;
}
