import { defineFunction } from './define-api.ts';

export const logToConsole = defineFunction({
  name: 'logToConsole',
  gaps: 'Nothing is printed: the messages are kept on the page.',
  types: [],
  create:
    ({ page, toPage }) =>
    (...args) => {
      page.consoleMessages.push(args.map(toPage));
      return undefined;
    },
});
