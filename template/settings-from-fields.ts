import { FLAGS } from '../src/core/generated/facts.ts';
import type { Settings } from '../src/core/generated/settings.ts';
import type { Data } from './generated/data.ts';

/** Settings as `acceptSettings` takes them: what is not there has its default. */
export type GivenSettings = { [Name in keyof Settings]?: unknown } & { name?: string };

/** Check boxes are booleans; in an imported container they may be texts. */
const isOn = (value: unknown): boolean => value === true || value === 'true';

/** Answers that are settings of the same name. */
const SAME = 'eventName,fields,rows,constants,userData,waitForConsent,exclude,dedupeDays,dataLayerName';
/** Those that only calendars have. */
const QUESTIONS = 'emailField,phoneField,nameField';
/** What those mean that nobody has touched. */
const USUAL = 'eventName booking_confirmed,fields standard,userData off,dataLayerName dataLayer,';

/** Any of these names: what was answered may be anything. */
type Name = 'eventName';
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
export const settingsFromFields = (form: Data): GivenSettings => {
  const settings: Record<string, unknown> = {};
  const copy = (name: string): void => {
    if (form[name as Name] && USUAL.indexOf(name + ' ' + form[name as Name] + ',') < 0)
      settings[name] = form[name as Name];
  };
  SAME.split(',').forEach(copy);
  FLAGS.split(',').forEach((name) => {
    if (form[name as Name]) settings[name] = isOn(form[name as Name]);
  });
  if (form.embed === 'calendar') settings.sources = { classic: false };
  if (form.embed === 'calendar' || form.embed === 'both') {
    QUESTIONS.split(',').forEach(copy);
    if (form.customRows) settings.rows = joinCustom(form.rows, form.customRows);
    if (form.excludeCustom) settings.exclude = joinCustom(form.exclude, form.excludeCustom);
  } else settings.sources = { calendar: false };
  if (isOn(form.waitForTags)) settings.waitForTagsMs = form.waitForTagsMs;

  // GTM reports a type without a default as granted, so consent mode counts only once the marketer has looked.
  const isUnsure = form.legalBasis === 'consent_mode' && form.bannerSetsDefaults !== 'yes';
  if (form.callingCode) settings.callingCode = form.callingCode;
  if (form.legalBasis && form.legalBasis !== 'none' && !isUnsure)
    settings.legalBasis = { kind: form.legalBasis, type: form.legalBasisType, signal: form.legalBasisSignal };
  if (form.valueCurrency)
    settings.value = { currency: form.valueCurrency, default: form.valueDefault, rules: form.valueRules };
  return settings;
};
