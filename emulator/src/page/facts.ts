/** What the page says about itself; on a made-up page they may be set, as a navigation in the page would. */
export interface PageFacts {
  url: string;
  /** '' where there is none. */
  referrer: string;
  title: string;
  charset: string;
}

/** Where no other URL is given. */
export const DEFAULT_URL = 'https://www.example.com/';

/** Facts that are not given come from the window's own document, where it has one, as they are when asked for. */
export function createFacts(window: object, given: Partial<PageFacts>): PageFacts {
  const { document, location } = window as { document?: Partial<Document>; location?: Partial<Location> };
  const facts: Partial<PageFacts> = {};
  for (const key of ['url', 'referrer', 'title', 'charset'] as const) {
    if (given[key] !== undefined) facts[key] = given[key];
  }
  demandAbsolute(facts.url);
  return {
    get url() {
      return facts.url ?? location?.href ?? DEFAULT_URL;
    },
    set url(value) {
      demandAbsolute(value);
      facts.url = value;
    },
    get referrer() {
      return facts.referrer ?? document?.referrer ?? '';
    },
    set referrer(value) {
      facts.referrer = value;
    },
    get title() {
      return facts.title ?? document?.title ?? '';
    },
    set title(value) {
      facts.title = value;
    },
    get charset() {
      return facts.charset ?? document?.characterSet ?? 'UTF-8';
    },
    set charset(value) {
      facts.charset = value;
    },
  };
}

function demandAbsolute(url: string | undefined): void {
  if (url === undefined || URL.canParse(url)) return;
  throw new TypeError(`The page option "url" is "${url}": give an absolute URL, such as "${DEFAULT_URL}".`);
}
