import type { DiagnosticCode } from '../../core/generated/codes.ts';
import type { Host } from '../../core/host.ts';
import type { Read } from '../../core/pipeline.ts';
import { codes } from '../../facts/codes.ts';
import { explainPayload } from '../../schema/explain-payload.ts';
import type { Readers } from '../readers.ts';

/** The lines of one booking are shown together: its hash, and so its push, come a moment after the call. */
const COLLECT_MS = 600;

const COUNTED = { refusal: 'Not counted,', finding: 'Counted, but', setup: 'Set-up:' };

type Line = [text: string, ...values: unknown[]];

/** Wraps a host and the readers so that each booking leaves a readable group in the console. */
export const traceBookings = (host: Host, readers: Readers): { host: Host; readers: Readers } => {
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

  const log = (...line: Line): void => {
    if (!lines.length) setTimeout(show, COLLECT_MS);
    lines.push(lines.length ? line : [`Booking Bridge: ${line[0]}`, ...line.slice(1)]);
  };

  const explain = (code: DiagnosticCode, detail?: string): string =>
    `${COUNTED[codes[code].kind]} ${code}: ${codes[code].when}${detail ? ` (${detail})` : ''}`;

  const follow =
    (product: keyof Readers): Read =>
    (readingHost, raw, report) => {
      count += 1;
      log(`call ${count} from OnceHub's ${product} embed`, raw);
      for (const surprise of explainPayload(product, raw)) log(`Not as documented: ${surprise}`);
      const reading = readers[product](readingHost, raw, report);
      if (typeof reading !== 'string') log('Read as', { ...reading.fields });
      return reading;
    };

  const silently = host.report;
  const report: Host['report'] = (code, detail) => {
    silently(code, detail);
    if (code !== 'unknown_message') log(explain(code, detail));
  };
  // What the page's host reports itself.
  host.report = report;

  return {
    readers: { classic: follow('classic'), calendar: follow('calendar') },
    host: {
      ...host,
      report,
      hash: (texts, done) =>
        host.hash(texts, (hashes) => {
          log(`Hashed ${hashes.filter(Boolean).length} of ${texts.length} texts`);
          done(hashes);
        }),
      wait: (isReady, go) => {
        if (isReady()) return go();
        log('Waiting for consent');
        host.wait(isReady, () => {
          log('Consent has come');
          go();
        });
      },
      push: (name, entry, onTags, limitMs) => {
        const shown = { ...entry };
        const onTagsHeard =
          onTags &&
          ((): void => {
            log('The tags have run');
            onTags();
          });
        const isTaken = host.push(name, entry, onTagsHeard, limitMs);
        log(isTaken === false ? `Not taken by ${name}` : `Pushed to ${name}`, shown);
        return isTaken;
      },
    },
  };
};
