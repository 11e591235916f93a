import type { Tell } from './booking.ts';
import type { Host } from './host.ts';
import type { Settings } from './settings.ts';

/** A default; with a pattern for text, with the most for numbers; or a group of rules. */
type Rule = boolean | [fallback: string, pattern: string] | { [name: string]: Rule };

const RULES = (): Rule => ({
  eventName: ['booking_confirmed', '[A-Za-z]\\w{0,29}'],
  dataLayerName: ['dataLayer', '[A-Za-z_$][\\w$]*'],
  name: ['default', '.+'],
  sources: { classic: true, calendar: true },
  diagnostics: false,
});

/** Turns whatever was given into settings: what is bad gets its default, what is unknown is left out. */
export const acceptSettings = (host: Host, given: unknown, tell?: Tell): Settings => {
  const accept = (rule: Rule, value: unknown, path: string): unknown => {
    const refuse = (fallback: unknown): unknown => {
      if (value !== undefined && tell) tell('bad_setting', path);
      return fallback;
    };
    if (typeof rule === 'boolean') return typeof value === 'boolean' ? value : refuse(rule);
    if (host.typeOf(rule) === 'array') {
      const text = rule as [string, string];
      return typeof value === 'string' && value.match('^(' + text[1] + ')$') ? value : refuse(text[0]);
    }
    const rules = rule as Record<string, Rule>;
    const known = (host.typeOf(value) === 'object' ? value : refuse({})) as Record<string, unknown>;
    const accepted: Record<string, unknown> = {};
    for (const key in rules) accepted[key] = accept(rules[key] as Rule, known[key], path + '.' + key);
    if (tell) for (const key in known) if (rules[key] === undefined) tell('bad_setting', path + '.' + key);
    return accepted;
  };
  return accept(RULES(), given, '') as Settings;
};
