import { SandboxFunction } from '../values.ts';
import { defineFunction } from './define-api.ts';

export const addEventCallback = defineFunction({
  name: 'addEventCallback',
  gaps: 'The event has one tag, the template itself; one that never reports is told as `timeout` when the page has nothing left to do.',
  types: ['function'],
  create:
    ({ page, toSandbox, whenEventEnds }) =>
    (callback) => {
      whenEventEnds((tags) => {
        if (callback instanceof SandboxFunction) callback.invoke([page.containerId, toSandbox({ tags })]);
      });
      return undefined;
    },
});
