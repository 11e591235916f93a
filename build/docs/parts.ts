import { printExample } from './print-example.ts';
import { printForm } from './print-form.ts';
import { printPromises } from './print-promises.ts';
import { tables } from './tables.ts';

/** Everything that can stand between `<!-- generated:name -->` and `<!-- /generated -->`, by name. */
export const parts: Readonly<Record<string, () => string>> = {
  ...tables,
  promises: printPromises,
  example: printExample,
  form: printForm,
};
