import type { Report } from '../booking.ts';
import {
  CURRENCY_PATTERN,
  FLAGS,
  KEY_PATTERN,
  OPTIONAL,
  otherDefaults,
  REFUSED_KEYS,
  RESERVED_BY_GA4,
  settingRules,
} from '../generated/facts.ts';
import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';
import { readAmount } from './read-amount.ts';
import type { Rule, RuleGroup } from './rule.ts';

type Group = Record<string, unknown>;

function defaultSettings(): Settings {
  const settings = otherDefaults();
  FLAGS.split(',').forEach((name) => {
    settings[name] = false;
  });
  return settings as unknown as Settings;
}

/**
 * Turns what was given into settings: what is bad gets its default, a bad row is left out, both are reported
 * by path. A number may come as text, since that is what a form gives, as people write it; and a text as a number,
 * as GTM's variables do.
 */
export const acceptSettings = (host: Host, given: unknown, report: Report): Settings => {
  let faults = 0;
  const refuse = (path: string): void => {
    faults = faults + 1;
    report('bad_setting', path);
  };

  const accept = (rule: Rule | undefined, value: unknown, path: string, fallback: unknown): unknown => {
    const type = host.typeOf(value);
    if (value === fallback || rule === null || (rule === undefined && type === 'boolean')) return value;
    if (type === host.typeOf(rule)) {
      if (type === 'object')
        return acceptGroup(rule as RuleGroup, value as Group, path + '.', fallback as Group);
      if (type === 'array') return acceptItems((rule as [Rule])[0], value as unknown[], path + '.');
    }
    const isWritten = type === 'number' || (type === 'string' && (value as string).trim());
    if (typeof rule === 'string' && isWritten) {
      const text = '' + value;
      if (text.match('^(' + rule + ')$') && (rule !== KEY_PATTERN || !text.match(REFUSED_KEYS))) return text;
      const upper = text.trim().toUpperCase();
      if (rule === CURRENCY_PATTERN && upper.match('^' + rule + '$')) return upper;
    }
    const amount = (type === 'string' ? readAmount(value as string) : isWritten ? value : -1) as number;
    if (typeof rule === 'number' && amount >= 0 && amount <= rule) return amount;
    refuse(path);
    return fallback;
  };

  const acceptGroup = (rules: RuleGroup, group: Group, path: string, accepted: Group): Group => {
    for (const name in group) {
      const isKnown = rules.hasOwnProperty(name) || accepted.hasOwnProperty(name);
      if (!isKnown) report('bad_setting', path + name);
      else if (group[name] !== undefined)
        accepted[name] = accept(rules[name], group[name], path + name, accepted[name]);
    }
    for (const name in rules) {
      if (accepted.hasOwnProperty(name) || rules[name] === null || OPTIONAL.indexOf(name) >= 0) continue;
      // Some sites add to every object, by Object.prototype.
      if (rules.hasOwnProperty(name)) refuse(path + name);
    }
    return accepted;
  };

  const acceptItems = (rule: Rule, items: unknown[], path: string): unknown[] =>
    items
      .map((item, index) => {
        const before = faults;
        const accepted = accept(rule, item, path + index, {});
        return faults === before ? accepted : undefined;
      })
      .filter((item) => item !== undefined);

  const settings = defaultSettings();
  if (host.typeOf(given) === 'object')
    acceptGroup(settingRules(), given as Group, '', settings as unknown as Group);
  else if (given !== undefined) refuse('settings');
  const keyed: { key: string }[] = settings.constants;
  keyed.concat(settings.rows).forEach((row) => {
    if (row.key.match(RESERVED_BY_GA4)) report('reserved_key', row.key);
  });
  return settings;
};

/** Takes no notice, for instance of faults in settings that were reported before. */
export const ignore = (): void => {};

/** The settings of every registration on this page, accepted anew, since other code can write to the page state. */
export const currentSettings = (host: Host, report: Report): Settings[] =>
  host.pageState().registrations.map((registration) => acceptSettings(host, registration.settings, report));
