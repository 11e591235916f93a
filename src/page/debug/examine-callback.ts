import { CALLBACK, SLOT, SLOTS } from '../../core/protocol.ts';
import { globals } from '../globals.ts';
import { type Finding, problem } from './finding.ts';

/** Calls with which hand-made callbacks report a conversion, by the tool that they are of. */
const REPORTS =
  /\b(?:dataLayer|_mtm|_paq|adobeDataLayer|uetq)\s*\.\s*push|\b(?:gtag|fbq|ga|lintrk|ttq\.track|utag\.link)\s*\(/;

/** The site's own functions: our wrapper inherits from the one it stands in for, the tag keeps them in slots. */
function siteFunctions(): unknown[] {
  const kept = Array.from({ length: SLOTS }, (_, slot) => globals[SLOT + (slot + 1)]);
  return [Object.getPrototypeOf(Object(globals[CALLBACK])), ...kept];
}

/** Finds a callback of the site that counts bookings by itself, beside us. */
export function examineCallback(): Finding[] {
  const counts = siteFunctions().some(
    (found) => typeof found === 'function' && REPORTS.test(Function.prototype.toString.call(found)),
  );
  return counts
    ? [
        problem(
          "The site's own SOAfterConfirmationFunction reports a conversion, too: the booking counts twice. Take that " +
            'part out of it, or do not trigger on our event.',
        ),
      ]
    : [];
}
