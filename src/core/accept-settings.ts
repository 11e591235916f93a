import type { Tell } from './booking.ts';
import type { Host } from './host.ts';
import { RESERVED_BY_GA4, type Rule, settingRules } from './setting-rules.ts';
import type { Settings } from './settings.ts';

/**
 * Turns whatever was given into settings: what is bad gets its default, a bad row is left out, both are told
 * by path. A number may come as text, since that is what a form gives.
 */
export const acceptSettings = (host: Host, given: unknown, tell: Tell): Settings => {
  let faults = 0;

  const accept = (rule: Rule, value: unknown, path: string): unknown => {
    const refuse = (fallback: unknown): unknown => {
      const isDefault = value === undefined || value === fallback;
      if (!isDefault || fallback === undefined) {
        faults++;
        tell('bad_setting', path);
      }
      return fallback;
    };
    if (rule === null) return value;
    if (typeof rule === 'boolean') return typeof value === 'boolean' ? value : refuse(rule);
    if (host.typeOf(rule) === 'array') {
      const limit = (rule as unknown[])[1];
      const fallback = (rule as unknown[])[0];
      if (typeof limit === 'string')
        return typeof value === 'string' && value.match('^(' + limit + ')$') ? value : refuse(fallback);
      if (typeof limit === 'number') {
        const isWritten = typeof value === 'number' || (typeof value === 'string' && value.trim());
        const amount = (value as number) * 1;
        return isWritten && amount >= 0 && amount <= limit ? amount : refuse(fallback);
      }
      if (host.typeOf(value) !== 'array') return refuse([]);
      const items: unknown[] = [];
      (value as unknown[]).forEach((item, index) => {
        const before = faults;
        const accepted = accept(fallback as Rule, item, path + '.' + index);
        if (faults === before) items.push(accepted);
      });
      return items;
    }
    const rules = rule as { [name: string]: Rule };
    const known = (host.typeOf(value) === 'object' ? value : refuse({})) as Record<string, unknown>;
    const group: Record<string, unknown> = {};
    const inside = path ? path + '.' : path;
    for (const name in rules) group[name] = accept(rules[name] as Rule, known[name], inside + name);
    for (const name in known) if (rules[name] === undefined) tell('bad_setting', inside + name);
    return group;
  };

  const settings = accept(settingRules(), given, '') as Settings;
  const keyed: { key: string }[] = settings.constants;
  keyed.concat(settings.rows).forEach((row) => {
    if (row.key.match(RESERVED_BY_GA4)) tell('reserved_key', row.key);
  });
  return settings;
};
