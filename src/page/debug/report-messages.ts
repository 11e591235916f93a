import { listenersOf } from '../../core/decide/listeners.ts';
import type { Host } from '../../core/host.ts';
import { ignore } from '../../core/settings/accept-settings.ts';
import { listensToOrigin, typeOfMessage } from '../capture-messages.ts';
import { safely } from '../safely.ts';

/** Reports the messages that the bridge passes over in silence, as long as it is there. */
export function reportMessages(host: Host, isThere: () => boolean): void {
  addEventListener(
    'message',
    ({ data, origin }) =>
      safely(() => {
        if (!isThere()) return;
        if (!typeOfMessage(data)) host.report('unknown_message');
        else if (!listenersOf(host, listensToOrigin(origin), ignore).length) host.report('wrong_origin');
      }),
    true,
  );
}
