import { type Bridge, type Commands, startBridge } from './bridge.ts';
import { globals } from './globals.ts';
import type { PageHost } from './page-host.ts';
import type { Readers } from './readers.ts';

/** Starts the bridge, or gives the one that this page has: the first owns the page. */
export const installBridge = (host: PageHost, readers: Readers, more: Commands): Bridge => {
  const found = globals.bookingBridge as Bridge | undefined;
  return found?.version ? found : startBridge(host, readers, more, found);
};
