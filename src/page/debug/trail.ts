import type { NoteCode } from '../../core/booking.ts';
import type { Read } from '../../core/pipeline.ts';
import { describedCodes } from '../../schema/describe-codes.ts';
import { explainPayload } from '../../schema/explain-payload.ts';
import type { PageHost } from '../page-host.ts';
import type { Readers } from '../readers.ts';

/** The lines of one booking are shown together: its hash, and so its push, come a moment after the call. */
const COLLECT_MS = 600;

const COUNTED = { no: 'Not counted,', yes: 'Counted, but', none: 'Noted,' };

type Line = [text: string, ...values: unknown[]];

/** Wraps a host and the readers so that each booking leaves a readable group in the console. */
export const leaveTrail = (host: PageHost, readers: Readers): { host: PageHost; readers: Readers } => {
  let lines: Line[] = [];
  let count = 0;

  const show = (): void => {
    const [title, ...rest] = lines;
    lines = [];
    if (!title) return;
    console.groupCollapsed(...title);
    for (const line of rest) console.log(...line);
    console.groupEnd();
  };

  const say = (...line: Line): void => {
    if (!lines.length) setTimeout(show, COLLECT_MS);
    lines.push(lines.length ? line : [`Booking Bridge: ${line[0]}`, ...line.slice(1)]);
  };

  const explain = (code: NoteCode, detail?: string): string =>
    `${COUNTED[describedCodes[code].counted]} ${code}: ${describedCodes[code].when}${detail ? ` (${detail})` : ''}`;

  const follow =
    (product: keyof Readers): Read =>
    (readingHost, raw, tell) => {
      count += 1;
      say(`call ${count} from OnceHub's ${product} embed`, raw);
      for (const surprise of explainPayload(product, raw)) say(`Not as documented: ${surprise}`);
      const reading = readers[product](readingHost, raw, tell);
      if (typeof reading !== 'string') say('Read as', { ...reading.fields });
      return reading;
    };

  return {
    readers: { classic: follow('classic'), calendar: follow('calendar') },
    host: {
      ...host,
      note: (code, detail) => {
        host.note(code, detail);
        if (code !== 'unknown_message') say(explain(code, detail));
      },
      hash: (texts, done) =>
        host.hash(texts, (hexes) => {
          say(`Hashed ${hexes.filter(Boolean).length} of ${texts.length} texts`);
          done(hexes);
        }),
      wait: (isReady, go) => {
        if (isReady()) return go();
        say('Waiting for consent');
        host.wait(isReady, () => {
          say('Consent has come');
          go();
        });
      },
      push: (name, entry, onTags, limitMs) => {
        const shown = { ...entry };
        const onTagsHeard =
          onTags &&
          ((): void => {
            say('The tags have run');
            onTags();
          });
        host.push(name, entry, onTagsHeard, limitMs);
        say(`Pushed to ${name}`, shown);
      },
    },
  };
};
