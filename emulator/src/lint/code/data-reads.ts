import type { AnyNode, MemberExpression } from 'acorn';
import { descend } from '../../syntax-tree.ts';
import { evaluateConstant } from './constants.ts';
import type { Source } from './parse-code.ts';

export interface DataReads {
  /** Where each `data.name` is read. */
  reads: ReadonlyMap<string, AnyNode[]>;
  /** The names the code itself sets on `data`; undefined where it sets one that is computed. */
  written: ReadonlySet<string | undefined>;
  /** Whether `data` is used as a whole, so that any field may be read. */
  escapes: boolean;
}

/** Finds which fields a template's code reads. */
export function findDataReads({ parsed }: Source): DataReads {
  const reads = new Map<string, AnyNode[]>();
  const written = new Set<string | undefined>();
  if (!parsed) return { reads, written, escapes: true };
  const { program, names } = parsed;
  const seen = new Set<AnyNode>();
  let escapes = false;
  for (const node of descend(program)) {
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
      if (isData(node.left.object)) written.add(nameOf(node.left));
    }
    if (node.type !== 'MemberExpression' || !isData(node.object)) continue;
    seen.add(node.object);
    const name = nameOf(node);
    if (name !== undefined) note(name, node);
    if (name === undefined || name === 'hasOwnProperty') escapes = true;
  }
  for (const use of names.uses.keys()) if (isData(use) && !seen.has(use)) escapes = true;
  return { reads, written, escapes };

  function nameOf({ computed, property }: MemberExpression): string | undefined {
    if (!computed) return property.type === 'Identifier' ? property.name : undefined;
    const name = evaluateConstant(property, names);
    return typeof name === 'string' ? name : undefined;
  }

  function note(name: string, node: AnyNode): void {
    const known = reads.get(name);
    if (known) known.push(node);
    else reads.set(name, [node]);
  }

  function isData(node: AnyNode): boolean {
    return (
      node.type === 'Identifier' && node.name === 'data' && names.uses.has(node) && !names.uses.get(node)
    );
  }
}
