import type { Settings } from '../generated/settings.ts';

/** Settings as they may be given: what is left out has its default, within groups too. */
export type SettingsInput = {
  [Name in keyof Settings]?: Settings[Name] extends unknown[]
    ? Settings[Name]
    : Settings[Name] extends Settings['sources'] | Settings['legalBasis'] | Settings['value']
      ? Partial<Settings[Name]>
      : Settings[Name];
};
