import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from 'yaml';
import type { Place } from '../contracts.ts';
import type { Locate } from './locate-offset.ts';
import type { CodePlace, Scenario, Section, Template } from './template.ts';
import { TemplateFault } from './template-fault.ts';

const nowhere: CodePlace = { line: 1, column: 1, indent: 0, literal: false };

export const noTests: Template['tests'] = { scenarios: [], setup: '', setupPlace: nowhere };

/** Reads `___TESTS___`. An empty section counts as one without scenarios. */
export function readScenarios(section: Section, locate: Locate): Template['tests'] {
  const at = (offset: number) => locate(section.offset + offset);
  const document = parseDocument(section.body, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
  });
  const [error] = document.errors;
  if (error) throw new TemplateFault(`___TESTS___ is not valid YAML: ${error.message}`, at(error.pos[0]));
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return noTests;
  if (!isMap(root)) throw fault('___TESTS___ must hold "scenarios:" and, if needed, "setup:".', root, at);
  const list = root.get('scenarios', true);
  const scenarios: Scenario[] = [];
  if (isSeq(list)) {
    for (const item of list.items) scenarios.push(readScenario(item, section.body, at));
  } else if (list && !(isScalar(list) && list.value === null)) {
    throw fault('"scenarios" must be a list.', list, at);
  }
  const setup = root.get('setup', true);
  if (!setup || (isScalar(setup) && setup.value === null)) return { ...noTests, scenarios };
  const code = readScalar(setup, '"setup"', at);
  return { scenarios, setup: code.text, setupPlace: placeCode(code.scalar, section.body, at) };
}

function readScenario(item: unknown, body: string, at: Locate): Scenario {
  if (!isMap(item)) throw fault('A scenario needs "name:" and "code:".', item, at);
  const name = item.get('name', true);
  const code = item.get('code', true);
  if (!name) throw fault('A scenario has no "name:".', item, at);
  if (!code) throw fault('A scenario has no "code:".', item, at);
  const read =
    isScalar(code) && code.value === null ? { text: '', scalar: code } : readScalar(code, '"code"', at);
  return {
    name: readScalar(name, '"name"', at).text,
    code: read.text,
    line: startOf(name, at).line,
    codePlace: placeCode(read.scalar, body, at),
  };
}

function readScalar(node: unknown, what: string, at: Locate): { text: string; scalar: Scalar } {
  if (!isScalar(node) || node.value === null) throw fault(`${what} must be text.`, node, at);
  return {
    text: typeof node.value === 'string' ? node.value : (node.source ?? String(node.value)),
    scalar: node,
  };
}

function placeCode(scalar: Scalar, body: string, at: Locate): CodePlace {
  const offset = scalar.range?.[0] ?? 0;
  const start = at(offset);
  if (scalar.type !== Scalar.BLOCK_LITERAL) return { ...start, indent: 0, literal: false };
  const lines = body
    .slice(offset)
    .split(/\r\n|\n|\r/)
    .slice(1);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const read =
    typeof scalar.value === 'string' ? scalar.value.split('\n').find((line) => line.trim() !== '') : '';
  return {
    line: start.line + 1,
    column: 1,
    indent: Math.max(0, first.length - (read ?? '').length),
    literal: true,
  };
}

function startOf(node: unknown, at: Locate): Place {
  const range = (node as Node | null)?.range;
  return at(range?.[0] ?? 0);
}

function fault(message: string, node: unknown, at: Locate): TemplateFault {
  return new TemplateFault(message, startOf(node, at));
}
