import { defineFunction } from './define-api.ts';

export const getContainerVersion = defineFunction({
  name: 'getContainerVersion',
  gaps: 'Says version 1 of the live environment; newer runtimes add `firstPartyServing` and `containerUrl`.',
  types: [],
  create:
    ({ page, toSandbox }) =>
    () =>
      toSandbox({
        containerId: page.containerId,
        debugMode: page.previewMode,
        environmentMode: false,
        environmentName: '',
        previewMode: page.previewMode,
        version: '1',
      }),
});
