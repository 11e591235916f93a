import type { Frame } from './drivers/engine.ts';

/** Clicks through the fake OnceHub's booking page as a visitor does; what follows is for the caller to wait for. */
export async function book(frame: Frame): Promise<void> {
  await frame.click('.time:nth-of-type(2) span');
  // The embed grows when the details appear; a click on its way to the old place would miss.
  await frame.waitFor('innerHeight >= document.documentElement.getBoundingClientRect().height - 1');
  await frame.type('#name', 'Carrie Customer');
  await frame.type('#email', 'carrie.customer@example.com');
  await frame.type('#phone', '07700900123');
  await frame.click('#confirm');
}
