import { parse } from 'acorn';
import { findNodeModule } from '../find-node-module.ts';

type Window = Record<string, unknown>;

/**
 * Runs a file as the classic script of a page. In Node it is read from the disk, by a path from the working
 * directory or a `file:` URL; in a browser it is an address, loaded by an element, so that no policy forbids it.
 *
 * Throws, or rejects, when there is no such file. As with any script, one that fails while it runs has loaded:
 * `onError` is told.
 */
export function runScriptFile(
  file: string,
  window: Window,
  onError: (error: unknown) => void,
): Promise<void> | undefined {
  const modules = findNode();
  if (!modules) return addElement(file, window.document as Document);
  const text = modules.fs.readFileSync(file.startsWith('file:') ? new URL(file) : file, 'utf8');
  try {
    const { eval: evaluateThere } = window;
    if (typeof evaluateThere === 'function') evaluateThere(text);
    else evaluate(text, file, window, modules.vm);
  } catch (error) {
    onError(error);
  }
  return undefined;
}

interface NodeModules {
  fs: { readFileSync(file: string | URL, encoding: 'utf8'): string };
  vm: {
    compileFunction(code: string, params: string[], options: { filename: string }): (globals: object) => void;
  };
}

function findNode(): NodeModules | undefined {
  const fs = findNodeModule('node:fs') as NodeModules['fs'] | undefined;
  return fs && { fs, vm: findNodeModule('node:vm') as NodeModules['vm'] };
}

function addElement(url: string, document: Document | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!document) throw new Error(`The file ${url} cannot be loaded: the page has no document.`);
    const element = document.createElement('script');
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`The file ${url} did not load.`)));
    element.src = url;
    document.head.append(element);
  });
}

/** For a window that is no realm of its own: its members are the script's globals, Node's stand behind them. */
function evaluate(text: string, filename: string, window: Window, vm: NodeModules['vm']): void {
  const globals = new Proxy(window, {
    // All that Node does not have either, so that an assignment to a new name arrives at the window.
    has: (target, name) => itself.has(name) || name in target || !(name in globalThis),
    get: (target, name) => (itself.has(name) ? target : Reflect.get(target, name)),
  });
  const exported = functionNames(text).map((name) => `globalThis[${JSON.stringify(name)}] = ${name};`);
  // On the script's own first line, so that the lines of its errors are right.
  const code = `with (globals) { ${exported.join('')} ${text}\n}`;
  vm.compileFunction(code, ['globals'], { filename }).call(window, globals);
}

/** The names by which a script speaks of its window. */
const itself: ReadonlySet<unknown> = new Set(['window', 'self', 'globalThis']);

/** The functions that a classic script declares, which are members of its window. */
function functionNames(text: string): string[] {
  return parse(text, { ecmaVersion: 'latest' }).body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
}
