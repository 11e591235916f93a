import fc from 'fast-check';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import type { Entry } from '../contract/case.ts';
import { classicWithoutId } from '../contract/payloads.ts';
import { BRIDGE } from '../contract/run-jsdom.ts';

const NAME = 'SOAfterConfirmationFunction';

/** What scripts of a page do to the callback, in any order; `id` is the function that they bring along. */
const HABITS: Record<string, (id: number) => string> = {
  assigns: (id) => `window.${NAME} = function () { seen.push(${id}); return ${id}; };`,
  'defines a property': (id) =>
    `Object.defineProperty(window, '${NAME}',
       { configurable: true, writable: true, value: function () { seen.push(${id}); return ${id}; } });`,
  wraps: (id) =>
    `{ const old = window.${NAME};
       window.${NAME} = function () { seen.push(${id}); return old ? old.apply(this, arguments) : undefined; }; }`,
  'wraps for once': (id) =>
    `{ const old = window.${NAME};
       window.${NAME} = function () {
         seen.push(${id}); window.${NAME} = old; return old ? old.apply(this, arguments) : undefined; }; }`,
  deletes: () => `delete window.${NAME};`,
};

/** A declaration needs a script of its own; and only there does the bridge know whether the page or the vendor looks at the callback. */
const SCRIPT_HABITS: typeof HABITS = {
  ...HABITS,
  declares: (id) => `function ${NAME}() { seen.push(${id}); return ${id}; }`,
  'assigns unless there is one': (id) =>
    `window.${NAME} = window.${NAME} || function () { seen.push(${id}); return ${id}; };`,
};

/** `script` is an element of the page, `task` an event handler, a timer or a module. */
type Step = [where: 'script' | 'task', habit: string] | ['vendor', 'calls'] | ['bridge', 'comes' | 'goes'];

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constant('script' as const), fc.constantFrom(...Object.keys(SCRIPT_HABITS))),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('task' as const), fc.constantFrom(...Object.keys(HABITS))) },
  { weight: 2, arbitrary: fc.constant<Step>(['vendor', 'calls']) },
  { weight: 1, arbitrary: fc.constantFrom<Step>(['bridge', 'comes'], ['bridge', 'goes']) },
);

const openPage = (): DOMWindow => {
  const virtualConsole = new VirtualConsole();
  const { window } = new JSDOM('', {
    runScripts: 'dangerously',
    url: 'https://site.example/',
    virtualConsole,
  });
  window.eval('var seen = []; addEventListener("error", ({ message }) => seen.push(message));');
  return window;
};

const addScript = ({ document }: DOMWindow, code: string): void => {
  const script = document.createElement('script');
  script.textContent = code;
  document.body.append(script);
};

const runTask = (window: DOMWindow, code: string): void => {
  window.eval(`try { ${code} } catch ({ message }) { seen.push('Uncaught ' + message); }`);
};

/** Which functions of the site ran and what the vendor got, call by call; and how many bookings were counted. */
const live = async (history: Step[], isBridged: boolean) => {
  const window = openPage();
  let isThere = false;
  let heard = 0;
  const turn = (isComing: boolean): void => {
    if (isBridged && isComing && !isThere) window.eval(BRIDGE);
    if (isThere && !isComing) window.bookingBridge('uninstall');
    isThere = isBridged && isComing;
  };
  turn(true);
  const answers = history.map(([where, what], id) => {
    if (where === 'bridge') turn(what === 'comes');
    if (where === 'script') addScript(window, SCRIPT_HABITS[what]?.(id) ?? '');
    if (where === 'task') runTask(window, HABITS[what]?.(id) ?? '');
    if (where !== 'vendor') return undefined;
    if (isThere) heard += 1;
    window.dispatchEvent(new window.MessageEvent('message', { data: { height: 500 } }));
    // Without an identifier there is no hash to wait for, and the name keeps bookings apart.
    window.payload = classicWithoutId({ EventTypeName: `Service ${id}` });
    return window.eval(`typeof ${NAME} === 'function' ? ${NAME}(payload) : undefined`);
  });
  // An event without a hash comes in a microtask.
  await new Promise((resolve) => setImmediate(resolve));
  const { seen, dataLayer } = window as unknown as { seen: unknown[]; dataLayer?: Entry[] };
  const outcome = { site: { seen: [...seen], answers }, counted: dataLayer?.length ?? 0, heard };
  window.close();
  return outcome;
};

it('the callback, changed by the page in any way and order, is called as without us, and each booking counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const history: Step[] = [...(steps as Step[]), ['vendor', 'calls']];
      const [usual, bridged] = await Promise.all([live(history, false), live(history, true)]);
      expect(bridged.site).toEqual(usual.site);
      expect(bridged.counted).toBe(bridged.heard);
    }),
    { numRuns: 100 },
  );
});
