import type { Host } from '../../core/host.ts';
import { listenersOf } from '../../core/pipeline.ts';
import { ignore } from '../../core/settings/accept-settings.ts';
import { typeOfMessage, wantsFrom } from '../capture-messages.ts';
import { safely } from '../safely.ts';

/** Notes the messages that the bridge passes over in silence, as long as it is there. */
export const reportMessages = (host: Host, isThere: () => boolean): void =>
  addEventListener(
    'message',
    ({ data, origin }) =>
      safely(() => {
        if (!isThere()) return;
        if (!typeOfMessage(data)) host.report('unknown_message');
        else if (!listenersOf(host, wantsFrom(origin), ignore).length) host.report('wrong_origin');
      }),
    true,
  );
