import { register } from '../core/record.ts';
import { type Bridge, type Commands, startBridge } from './bridge.ts';
import { globals } from './globals.ts';
import { createPageHost } from './page-host.ts';
import { readers } from './readers.ts';

/**
 * Starts the bridge, or gives the one that this page has: the first owns the page. What was queued for it in
 * `bookingBridge.q` is done now; without a word from anybody the defaults count, until somebody asks.
 */
export const installBridge = (host = createPageHost(), by = readers, more: Commands = {}): Bridge => {
  const found = globals.bookingBridge as Bridge | undefined;
  if (found?.version) return found;
  const bridge = startBridge(host, by, more);
  globals.bookingBridge = bridge;
  Array.from(found?.q || []).forEach((command) => {
    bridge(command[0] as 'configure', command[1] as object);
  });
  const record = host.record();
  if (!record.instances[0]) register(record, { name: 'default', settings: {}, unasked: true });
  host.save(record);
  return bridge;
};
