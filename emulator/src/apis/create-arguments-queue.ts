import { fillSlot, locate, readSlot } from '../page/index.ts';
import { SandboxError } from '../values.ts';
import { defineFunction } from './define-api.ts';
import { demandPush, makeArrayInWindow } from './make-array-in-window.ts';

export const createArgumentsQueue = defineFunction({
  name: 'createArgumentsQueue',
  types: ['string', 'string'],
  create:
    ({ page, toSandbox }) =>
    (functionKey, arrayKey) => {
      const place = locate(page.window, String(functionKey));
      if (!place) throw new SandboxError(`Path ${String(functionKey)} does not exist.`);
      const existing = readSlot(place);
      if (existing !== undefined && existing !== null)
        return typeof existing === 'function' ? toSandbox(existing) : null;
      function queue() {
        // Libraries such as gtag tell a command from a message by this very object.
        // biome-ignore lint/complexity/noArguments: the queue must hold native `arguments`.
        demandPush(array, String(arrayKey)).push(arguments);
      }
      // The function first: libraries keep the array on it, as `lib.q`.
      fillSlot(place, queue);
      // The runtime names this path by its list of steps.
      const array = makeArrayInWindow(page, String(arrayKey), String(arrayKey).split('.').join(','));
      return toSandbox(queue);
    },
});
