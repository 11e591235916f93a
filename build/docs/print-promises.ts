import { readFileSync } from 'node:fs';
import { isOpen } from '../../src/facts/classes.ts';
import { optionalFields, standardFields } from '../../src/facts/fields.ts';
import { budgets } from '../budgets.ts';
import { askedPermissions } from './print-permissions.ts';

const count = (amount: number): string => amount.toLocaleString('en');

/** The first lines of the README, whose numbers are those that the checks hold the code to. */
export function printPromises(): string {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const standard = Object.values(standardFields);
  const closed = standard.filter((field) => !isOpen(field.class));
  const { limit } = budgets.bridge;
  return [
    `- **Once.** A booking is pushed once per data layer and event name, however many embeds, tags and reloaded scripts report it.`,
    `- **Private.** ${standard.length} fields by default, ${closed.length || 'none'} of which names a person; ${Object.keys(optionalFields).length} more only if you ask and say what allows it.`,
    `- **Small.** The script for the page is at most ${count(limit)} bytes (brotli), with ${Object.keys(dependencies).length} dependencies. The tag for booking pages loads no script at all.`,
    `- **Reviewable.** The tag asks for ${askedPermissions().length} permissions, each [with its reason](docs/gtm.md#permissions-it-asks-for-and-why), and its code is not minified.`,
  ].join('\n');
}
