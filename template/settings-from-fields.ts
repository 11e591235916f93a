import type { Settings } from '../src/core/settings.ts';
import type { Data } from './data.ts';

/** Settings as `acceptSettings` takes them: what is not there has its default. */
export type GivenSettings = { [Name in keyof Settings]?: unknown } & { name?: string };

/** Check boxes are booleans; in an imported container they may be texts. */
const isOn = (value: unknown): boolean => value === true || value === 'true';

/** Answers that are settings of the same name. */
const SAME = 'eventName,fields,rows,constants,userData,holdUntil,exclude,rememberDays,dataLayerName';
/** What those mean that nobody has touched. */
const USUAL = ',booking_confirmed,standard,off,dataLayer,';
const TICKS = 'staffFields,links,note,legacyOrigins,funnel,countUnavailable,simulate,debug,diagnostics';

type Asked = { field: unknown };

/** Answers to questions of the site's own, which the form asks for by name only, after fields of ours. */
const joinCustom = (asked: Asked[] | undefined, custom: Asked[]): Asked[] =>
  (asked || []).concat(
    custom.map((row) => {
      const prefixed: Record<string, unknown> = {};
      for (const name in row) prefixed[name] = row[name as 'field'];
      prefixed.field = 'custom:' + row.field;
      return prefixed as Asked;
    }),
  );

/**
 * The settings that a filled-in form stands for, but for `name`. It runs whenever the tag fires, so what was
 * left alone costs one look and is left out.
 */
export const settingsFromFields = (data: Data): GivenSettings => {
  const settings: GivenSettings = {};
  const answers = data as unknown as Record<string, unknown>;
  const given = settings as Record<string, unknown>;
  SAME.split(',').forEach((name) => {
    if (answers[name] && USUAL.indexOf(',' + answers[name] + ',') < 0) given[name] = answers[name];
  });
  TICKS.split(',').forEach((name) => {
    if (answers[name]) given[name] = isOn(answers[name]);
  });
  if (data.embed === 'calendar') settings.sources = { classic: false };
  else if (data.embed !== 'both') settings.sources = { calendar: false };
  if (data.customRows) settings.rows = joinCustom(data.rows, data.customRows);
  if (data.excludeCustom) settings.exclude = joinCustom(data.exclude, data.excludeCustom);
  if (isOn(data.redirectGuard)) settings.guardMs = data.guardMs;

  // GTM reports a type that nobody has set as granted, so consent mode counts only once somebody has looked.
  if (data.ground === 'consent_mode' && data.bannerSetsDefaults === 'yes')
    settings.ground = { kind: data.ground, type: data.groundType };
  if (data.ground === 'signal') settings.ground = { kind: data.ground, signal: data.groundSignal };
  if (data.ground === 'not_needed') settings.ground = { kind: data.ground };
  if (!data.valueCurrency) return settings;
  const value: { [Name in keyof Settings['value']]?: unknown } = { currency: data.valueCurrency };
  // A booking may be worth 0, which a variable gives as a number.
  if (data.valueDefault !== undefined && data.valueDefault !== '') value.default = data.valueDefault;
  if (data.valueRules) value.rules = data.valueRules;
  settings.value = value;
  return settings;
};
