import type { Settings } from '../src/core/settings.ts';
import type { Data } from './data.ts';

/** Settings as `acceptSettings` takes them: what is not there has its default. */
export type GivenSettings = { [Name in keyof Settings]?: unknown } & { name?: string };

/** Check boxes are booleans; in an imported container they may be texts. */
const isOn = (value: unknown): boolean => value === true || value === 'true';

const isFilled = (value: unknown): boolean => value !== undefined && value !== '';

const withPrefix = (field: unknown): string => 'custom:' + field;

/**
 * The settings that a filled-in form stands for, but for `name`. It runs whenever the tag fires, so what was
 * left alone costs one look and is left out.
 */
export const settingsFromFields = (data: Data): GivenSettings => {
  const settings: GivenSettings = {};
  if (data.embed === 'calendar') settings.sources = { classic: false };
  else if (data.embed !== 'both') settings.sources = { calendar: false };

  if (data.eventName && data.eventName !== 'booking_confirmed') settings.eventName = data.eventName;
  if (data.fields !== 'standard') settings.fields = data.fields;
  if (data.rows) settings.rows = data.rows;
  if (data.customRows)
    settings.rows = (data.rows || []).concat(
      data.customRows.map((row) => ({
        field: withPrefix(row.field),
        key: row.key,
        transform: row.transform,
      })),
    );
  if (data.constants) settings.constants = data.constants;

  if (data.valueCurrency) {
    const value: { [Name in keyof Settings['value']]?: unknown } = { currency: data.valueCurrency };
    // A booking may be worth 0, which a variable gives as a number.
    if (isFilled(data.valueDefault)) value.default = data.valueDefault;
    if (data.valueRules) value.rules = data.valueRules;
    settings.value = value;
  }

  if (data.staffFields) settings.staffFields = isOn(data.staffFields);
  if (data.links) settings.links = isOn(data.links);
  if (data.note) settings.note = isOn(data.note);
  if (data.userData !== 'off') settings.userData = data.userData;
  // GTM reports a type that nobody has set as granted, so consent mode counts only once somebody has looked.
  if (data.ground === 'consent_mode' && data.bannerSetsDefaults === 'yes')
    settings.ground = { kind: 'consent_mode', type: data.groundType };
  if (data.ground === 'signal') settings.ground = { kind: 'signal', signal: data.groundSignal };
  if (data.ground === 'not_needed') settings.ground = { kind: 'not_needed' };
  if (data.holdUntil) settings.holdUntil = data.holdUntil;

  if (data.exclude) settings.exclude = data.exclude;
  if (data.excludeCustom)
    settings.exclude = (data.exclude || []).concat(
      data.excludeCustom.map((rule) => ({
        field: withPrefix(rule.field),
        match: rule.match,
        text: rule.text,
      })),
    );

  if (data.rememberDays) settings.rememberDays = data.rememberDays;
  if (isOn(data.redirectGuard)) settings.guardMs = data.guardMs;
  if (data.dataLayerName && data.dataLayerName !== 'dataLayer') settings.dataLayerName = data.dataLayerName;
  if (data.legacyOrigins) settings.legacyOrigins = isOn(data.legacyOrigins);
  if (data.funnel) settings.funnel = isOn(data.funnel);
  if (data.countUnavailable) settings.countUnavailable = isOn(data.countUnavailable);

  if (data.simulate) settings.simulate = isOn(data.simulate);
  if (data.debug) settings.debug = isOn(data.debug);
  if (data.diagnostics) settings.diagnostics = isOn(data.diagnostics);
  return settings;
};
