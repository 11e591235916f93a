import { TAG_PREFIX } from '../../core/protocol.ts';
import { globals } from '../globals.ts';
import { type Finding, ok, problem } from './finding.ts';

type Layer = ({ event?: unknown; 0?: unknown } | null | undefined)[];

/** gtag.js listens to the same array and passes over entries that are no commands. */
function isOnlyGtag(name: string, layer: Layer): boolean {
  const ids = Object.keys(Object(globals.google_tag_manager));
  if (ids.some((id) => id.startsWith(TAG_PREFIX)) || layer.some((entry) => entry?.event === 'gtm.js'))
    return false;
  const hasCommands = layer.some((entry) => entry?.[0] === 'js' || entry?.[0] === 'config');
  return hasCommands || (name === 'dataLayer' && ids.some((id) => /^[A-Z]+-/.test(id)));
}

/** Says who listens to a data layer, and who else pushes bookings to it. */
export function examineDataLayer(name: string): Finding[] {
  const layer = globals[name];
  if (!Array.isArray(layer))
    return typeof Object(layer).push === 'function'
      ? [ok(`${name} is an object with a push of its own: a sink, which gets every event.`)]
      : [problem(`There is no data layer called ${name} on this page.`)];
  const findings: Finding[] = [];
  if (isOnlyGtag(name, layer))
    findings.push(
      problem(
        `Only gtag.js reads ${name}, without Google Tag Manager, and it passes over events that are pushed. ` +
          'See "gtag.js without Google Tag Manager" in docs/troubleshooting.md.',
      ),
    );
  // GTM replaces `push` on the array it listens to.
  else if (layer.push === Array.prototype.push)
    findings.push(problem(`Nothing listens to ${name}: is GTM blocked, or its data layer renamed?`));
  else findings.push(ok(name === 'dataLayer' ? `GTM listens to ${name}.` : `A tool listens to ${name}.`));
  if (layer.some((entry) => entry && typeof entry.event === 'string' && entry.event.startsWith('oncehub.')))
    findings.push(
      problem(
        "OnceHub's own GTM integration pushes oncehub.* events here too: trigger on one of the two, or it counts twice.",
      ),
    );
  return findings;
}
