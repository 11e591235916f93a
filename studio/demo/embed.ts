import type { DemoOptions } from './options.ts';

/** The vendor's snippet as OnceHub gives it out, from the fake OnceHub's origin. */
export function renderEmbed({ product, twice }: DemoOptions, vendorOrigin: string): string {
  if (product === 'calendar') {
    const repeat = twice ? ' data-vendor-messages="2"' : '';
    return `<div data-oh-booking-calendar-id="BKC-7QF2HAZEL9"${repeat}></div>
<script src="${vendorOrigin}/cal/embed.js"></script>`;
  }
  const script = `<script src="${vendorOrigin}/mergedjs/so.js"></script>`;
  return `<div id="SOIDIV_hazel-and-rye" data-so-page="hazel-and-rye" data-height="640"></div>
${script}${twice ? `\n${script}` : ''}`;
}

/** The site's own function, after the snippet and by declaration, as sites write it. */
export function renderSiteFunction({ redirect }: DemoOptions): string {
  return `<script>
  function SOAfterConfirmationFunction(booking) {
    showRawPayload('SOAfterConfirmationFunction(…)', booking);${redirect ? "\n    location.assign('/thank-you' + location.search);" : ''}
  }
</script>`;
}
