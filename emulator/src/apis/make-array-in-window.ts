import { fillSlot, locate, type Page, readSlot } from '../page/index.ts';
import { SandboxError } from '../values.ts';

/** The array at a path, made where there is nothing. Throws the runtime's text where the path breaks off. */
export function makeArrayInWindow(page: Page, path: string, spelled = path): unknown {
  const place = locate(page.window, path);
  if (!place) throw new SandboxError(`Path ${spelled} does not exist.`);
  if (readSlot(place) === undefined) fillSlot(place, []);
  return readSlot(place);
}

/** A thing with a `push`. Throws the runtime's text where it has none. */
export function demandPush(target: unknown, path: string): { push(...items: unknown[]): unknown } {
  const candidate = target as { push?: unknown } | null | undefined;
  if (typeof candidate?.push === 'function') return candidate as { push(...items: unknown[]): unknown };
  if (candidate === undefined || candidate === null) {
    throw new SandboxError(`Cannot read properties of ${candidate} (reading 'push')`);
  }
  throw new SandboxError(`Object at ${path} in window is not an array.`);
}
