/**
 * One of Node's own modules, undefined where there is no Node. Asked for at run time, not imported: the same code
 * runs in browsers.
 */
export function findNodeModule(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.(name);
}
