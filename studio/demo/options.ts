/** What the visitor of the demo can change about the page; it stands in the address, so a link shows the same. */
export interface DemoOptions {
  product: 'classic' | 'calendar';
  /** The vendor's script is there twice, so that it reports each booking twice. */
  twice: boolean;
  /** A second GTM container, which takes longer to answer. */
  second: boolean;
  /** Booking pages only: the site's own function leads to a thank-you page. */
  redirect: boolean;
}

/** Anything unknown is the default. */
export function readOptions(query: URLSearchParams): DemoOptions {
  return {
    product: query.get('product') === 'calendar' ? 'calendar' : 'classic',
    twice: query.has('twice'),
    second: query.has('second'),
    redirect: query.has('redirect') && query.get('product') !== 'calendar',
  };
}
