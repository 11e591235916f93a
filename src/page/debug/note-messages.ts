import { ignore } from '../../core/accept-settings.ts';
import type { Host } from '../../core/host.ts';
import { listenersOf } from '../../core/pipeline.ts';
import { typeOfMessage, wantsFrom } from '../capture-messages.ts';
import { quietly } from '../quietly.ts';

/** Notes the messages that the bridge passes over in silence, as long as it is there. */
export const noteMessages = (host: Host, isThere: () => boolean): void =>
  addEventListener(
    'message',
    ({ data, origin }) =>
      quietly(() => {
        if (!isThere()) return;
        if (!typeOfMessage(data)) host.note('unknown_message');
        else if (!listenersOf(host, wantsFrom(origin), ignore).length) host.note('wrong_origin');
      }),
    true,
  );
