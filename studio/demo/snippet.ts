import type { DemoOptions } from './options.ts';

/** The longest that a redirect waits for the tags, in milliseconds. */
const GUARD_MS = 2_000;

/** What the demo sets; a bookings' value by its service, and the customer's address once consent is there. */
export function chooseSettings(options: DemoOptions): object {
  return {
    value: {
      currency: 'GBP',
      default: 0,
      rules: [
        { match: 'is', text: 'First garden consultation', value: 95 },
        { match: 'is', text: 'Planting plan review', value: 70 },
      ],
    },
    userData: 'plain',
    legalBasis: { kind: 'consent_mode', type: 'ad_user_data' },
    dedupeDays: 30,
    ...(options.redirect ? { waitForTagsMs: GUARD_MS } : {}),
  };
}

/**
 * How a site puts the bridge on a page, in its head and before anything of the vendor's: a queue that takes
 * commands until the script is there, the settings, the script.
 */
export function renderSnippet(source: string, settings: object): string {
  return `<script>
  window.dataLayer = window.dataLayer || [];
  window.bookingBridge = window.bookingBridge || function () {
    (bookingBridge.q = bookingBridge.q || []).push(arguments);
  };
  bookingBridge('configure', ${indent(JSON.stringify(settings, null, 2))});
</script>
<script async src="${source}"></script>`;
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ').replaceAll('<', '\\u003c');
}
