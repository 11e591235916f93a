import type { Report } from '../booking.ts';
import type { Settings } from '../generated/settings.ts';
import type { Host } from '../host.ts';
import { currentSettings } from '../settings/accept-settings.ts';
import { destinationOf } from './claim.ts';

/** Whether these settings listen to a product or an origin. */
export type SettingsFilter = (settings: Settings) => boolean;

/**
 * The settings of every registration that listens, the earliest registered first. Of several with the same destination
 * only the first: the others are silent.
 */
export function listenersOf(host: Host, isListening: SettingsFilter, report: Report): Settings[] {
  const listeners = currentSettings(host, report).filter(isListening);
  const destinations = listeners.map((settings) => destinationOf(settings, settings.eventName));
  return listeners.filter((_, index) => destinations.indexOf(destinations[index] as string) === index);
}
