import type { Host } from '../core/host.ts';
import { BRIDGE, type Registration } from '../core/protocol.ts';
import { type Bridge, type Commands, startBridge } from './bridge.ts';
import { globals } from './globals.ts';
import type { Readers } from './readers.ts';

/** Starts the bridge, or gives the one that this page has: the first owns the page. */
export function installBridge(host: Host, readers: Readers, more: Commands, implicit?: Registration): Bridge {
  const found = globals[BRIDGE] as Bridge | undefined;
  return found?.version ? found : startBridge(host, readers, more, found, implicit);
}

/** What a script on a page counts without any settings. */
export const scriptRegistration: Registration = { name: 'default', settings: {}, implicit: true };
