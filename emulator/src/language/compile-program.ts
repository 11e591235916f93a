import { getLineInfo, type Program } from 'acorn';
import type { CompiledProgram, Place } from '../contracts.ts';
import { compileSyntaxTree } from './compile/program.ts';
import { SyntaxFault, type SyntaxFinding } from './syntax/finding.ts';
import { inspectParsed } from './syntax/inspect-syntax.ts';
import { parseSource } from './syntax/parse-source.ts';

/** A name that the program uses but does not declare, where it is first used. */
export interface FreeName extends Place {
  name: string;
}

/** A program ready to run, with what a linter wants to know of it. */
export interface CompiledSource extends CompiledProgram {
  /** What GTM is not known to accept; what it refuses is thrown instead. */
  readonly warnings: readonly SyntaxFinding[];
  /** Besides `require` and `data` these read as undefined. */
  readonly freeNames: readonly FreeName[];
  /** acorn's syntax tree; offsets count from 0. */
  readonly program: Program;
}

/** Tests run the same few texts over and over; a compiled program has no state, so that it can be shared. */
const recent = new Map<string, CompiledSource>();
const MAX_RECENT = 16;

/** Compiles the code of a template; throws a {@link SyntaxFault} for the first thing that GTM refuses. */
export function compileProgram(source: string): CompiledSource {
  const compiled = recent.get(source) ?? compileSource(source);
  // Deleted first, so that the text moves to the end of the map and the oldest one stays at its start.
  recent.delete(source);
  recent.set(source, compiled);
  const [oldest] = recent.keys();
  if (oldest !== undefined && recent.size > MAX_RECENT) recent.delete(oldest);
  return compiled;
}

function compileSource(source: string): CompiledSource {
  const parsed = parseSource(source);
  if ('rule' in parsed) throw new SyntaxFault(parsed);
  const findings = inspectParsed(parsed);
  const refused = findings.find(({ level }) => level === 'error');
  if (refused) throw new SyntaxFault(refused);
  const { run, free } = compileSyntaxTree(parsed.program);
  const freeNames = [...free].map(([name, offset]) => {
    const { line, column } = getLineInfo(source, offset);
    return { name, line, column: column + 1 };
  });
  return { run, warnings: findings, freeNames, program: parsed.program };
}
