import type { Settings } from '../core/generated/settings.ts';
import { settings as facts } from '../facts/settings.ts';
import type { GroupOf } from '../facts/value-of.ts';
import type { Same } from './same.ts';
import { groupOf } from './schema-of.ts';

/** Settings as they are once accepted: whole, each value in its range. */
export const settings = groupOf(facts);

/** A compile error here says that the generated type and the facts have parted: `npm run generate`. */
export const settingsAreTheSame: Same<GroupOf<typeof facts>, Settings> = true;
