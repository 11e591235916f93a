import type { Data } from '../../template/generated/data.ts';
import { settingsFromFields } from '../../template/settings-from-fields.ts';

declare const data: Data;
declare function require(name: 'setInWindow'): (key: string, value: unknown, override: boolean) => boolean;

// A tag that shows what it makes of its form.
require('setInWindow')('madeSettings', settingsFromFields(data), true);
