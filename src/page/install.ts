import { register } from '../core/record.ts';
import { type Bridge, startBridge } from './bridge.ts';
import { globals } from './globals.ts';
import { pageHost } from './page-host.ts';

/**
 * Starts the bridge, or gives the one that this page has: the first owns the page. What was queued for it in
 * `bookingBridge.q` is done now; without a word from anybody the defaults count, until somebody asks.
 */
export const installBridge = (): Bridge => {
  const found = globals['bookingBridge'] as Bridge | undefined;
  if (found && found.version) return found;
  const bridge = startBridge();
  globals['bookingBridge'] = bridge;
  const queued = (found && found.q) || [];
  Array.from(queued).forEach((command) => bridge(command[0] as 'configure', command[1] as object));
  const record = pageHost.record();
  if (!record.instances[0]) register(record, { name: 'default', settings: {}, unasked: true });
  pageHost.save(record);
  return bridge;
};
