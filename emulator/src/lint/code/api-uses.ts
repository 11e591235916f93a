import type { AnyNode, CallExpression } from 'acorn';
import type { Json } from '../../file/index.ts';
import { descend } from '../../syntax-tree.ts';
import { evaluateConstant } from './constants.ts';
import type { Declared } from './declare-names.ts';
import type { Source } from './parse-code.ts';
import type { Names } from './scopes.ts';

/** One `require('name')`. */
export interface Required {
  /** Undefined where the name is computed. */
  name: string | undefined;
  node: CallExpression;
}

/** A call of an API, or of a method of one (`localStorage.getItem`). */
export interface ApiCall {
  api: string;
  method: string | undefined;
  node: CallExpression;
  /** The arguments as far as they are known without running; undefined for the others. */
  args: (Json | undefined)[];
}

export interface ApiUses {
  required: Required[];
  calls: ApiCall[];
  /** APIs that are used for more than being called, such as passed on; what then happens is unknown. */
  escaped: ReadonlySet<string>;
}

/** Finds which APIs a piece of code asks for and how it calls them. */
export function findApiUses(source: Source): ApiUses {
  const required: Required[] = [];
  const calls: ApiCall[] = [];
  const escaped = new Set<string>();
  if (!source.parsed) return { required, calls, escaped };
  const { program, names } = source.parsed;
  const called = new Set<AnyNode>();
  for (const node of descend(program)) {
    if (node.type !== 'CallExpression') continue;
    const [first] = node.arguments;
    if (isRequire(node, names)) {
      const name = first && evaluateConstant(first, names);
      required.push({ name: typeof name === 'string' ? name : undefined, node });
    }
    const { callee } = node;
    const owner = callee.type === 'MemberExpression' ? callee.object : callee;
    const api = apiOf(owner, names);
    if (api === undefined) continue;
    called.add(owner);
    const method =
      callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
        ? callee.property.name
        : undefined;
    calls.push({
      api,
      method,
      node,
      args: node.arguments.map((argument) => evaluateConstant(argument, names)),
    });
  }
  for (const [use, declared] of names.uses) {
    const api = declared && apiOfDeclared(declared, names);
    if (api !== undefined && !called.has(use)) escaped.add(api);
  }
  return { required, calls, escaped };
}

/** The API that an expression stands for: a name that was set to `require('x')`, or that call itself. */
export function apiOf(node: AnyNode, names: Names): string | undefined {
  if (node.type === 'CallExpression' && isRequire(node, names)) {
    const [first] = node.arguments;
    const name = first && evaluateConstant(first, names);
    return typeof name === 'string' ? name : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const declared = names.uses.get(node);
  return declared && apiOfDeclared(declared, names);
}

function apiOfDeclared(declared: Declared, names: Names): string | undefined {
  const { init } = declared;
  return init?.type === 'CallExpression' && !names.assigned.has(declared) ? apiOf(init, names) : undefined;
}

function isRequire(node: CallExpression, names: Names): boolean {
  return node.callee.type === 'Identifier' && node.callee.name === 'require' && !names.uses.get(node.callee);
}
