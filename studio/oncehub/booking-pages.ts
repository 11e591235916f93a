/** What the owner of a booking page set up at the vendor's. */
export interface BookingPage {
  title: string;
  intro: string;
  host: { id: string; name: string; email: string; zone: string };
  location: string;
  services: { name: string; minutes: number; price: string }[];
}

const GARDEN: BookingPage = {
  title: 'Book with Hazel',
  intro: 'Choose what you would like to talk about, and a time that suits you.',
  host: {
    id: 'USR-8YB4TL0VW9',
    name: 'Hazel Rye',
    email: 'hazel@hazel-and-rye.example',
    zone: 'Europe/London',
  },
  location: 'The Potting Shed, 12 Orchard Lane, Bath',
  services: [
    { name: 'First garden consultation', minutes: 60, price: '£95' },
    { name: 'Planting plan review', minutes: 45, price: '£70' },
    { name: 'Video call: ask the designer', minutes: 15, price: 'Free' },
  ],
};

const SAMPLE: BookingPage = {
  title: 'Book with Dana',
  intro: 'Choose a meeting and a time.',
  host: { id: 'USR-FSD423423', name: 'Dana Host', email: 'dana.host@example.com', zone: 'Europe/Athens' },
  location: '',
  services: [
    { name: 'Automatic booking - 15-minute meeting', minutes: 15, price: '' },
    { name: 'Live demo', minutes: 60, price: '' },
  ],
};

const PAGES: Record<string, BookingPage> = { 'hazel-and-rye': GARDEN, 'BKC-7QF2HAZEL9': GARDEN };

/** Every address is a booking page at the fake OnceHub: what has no entry looks like the documentation's example. */
export function findBookingPage(name: string): BookingPage {
  return Object.hasOwn(PAGES, name) ? (PAGES[name] ?? SAMPLE) : SAMPLE;
}
