/**
 * Runs inside a browser: a site of the real React, whose components install the bridge in an effect. `?scene=` says
 * what happens on the page; what it tells of itself is in `window.told`.
 */
import { install } from 'booking-bridge';
import { createElement as h, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Told {
  /** Whose event came at each step, and what was left at the end. */
  steps: string[];
}

const told: Told = { steps: [] };
const page = window as unknown as Record<string, unknown> & { dataLayer?: { event?: string; of?: string }[] };

let bookings = 0;
/** Books as the vendor does, and tells which events came of it and whether a bridge is there. */
const book = async (step: string): Promise<void> => {
  bookings += 1;
  const from = page.dataLayer?.length ?? 0;
  const callback = page.SOAfterConfirmationFunction;
  const bookingInfo = { BookingId: [`BKNG-${bookings}`], EventTypeName: 'Demo' };
  if (typeof callback === 'function') callback({ errorStatus: 0, bookingInfo });
  // With a bridge something has to come, however busy the machine; without one, a moment shows that nothing does.
  const came = () => (page.dataLayer ?? []).slice(from).map(({ event, of }) => of ?? event);
  for (let turn = 0; turn < 8 || (page.bookingBridge && !came().length); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  told.steps.push(`${step}: ${came().join(', ') || 'nothing'}${page.bookingBridge ? '' : ', no bridge'}`);
};

let effects = 0;
/** A component that counts bookings while it is mounted, as the documents say. */
const Counting = ({ of }: { of: string }) => {
  useEffect(() => {
    effects += 1;
    const bridge = install({ constants: [{ key: 'of', value: of }] });
    return () => bridge('uninstall');
  }, [of]);
  return h('p', null, of);
};

let show: (pages: string[]) => void = () => {};
/** Shows pages side by side: in a transition the new one is mounted before the old one leaves. */
const Site = () => {
  const [pages, setPages] = useState<string[]>([]);
  show = setPages;
  return pages.map((of) => h(Counting, { key: of, of }));
};

const shown = async (...pages: string[]): Promise<void> => {
  show(pages);
  const isDone = () => document.querySelectorAll('p').length === pages.length;
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while (!isDone());
};

const scenes: Record<string, () => Promise<void>> = {
  'two copies': async () => {
    await shown('left', 'right');
    await book('both');
    await shown('right');
    await book('one left');
    await shown();
    await book('none left');
    await shown('again');
    await book('one came back');
  },
  'page transition': async () => {
    await shown('first');
    await book('first page');
    await shown('first', 'second');
    await book('both pages');
    await shown('second');
    await book('second page');
    await shown('third');
    await book('swapped at once');
  },
};

const play = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const site = h(Site);
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(query.has('strict') ? h(StrictMode, null, site) : site);
  await shown();
  await scenes[query.get('scene') as string]?.();
  told.steps.push(`effects: ${effects}`);
  root.unmount();
  await new Promise((resolve) => setTimeout(resolve, 50));
  told.steps.push(page.bookingBridge ? 'a bridge is left' : 'no bridge is left');
};

play()
  .catch((error: unknown) => told.steps.push(String(error)))
  .finally(() => Object.assign(window, { told: told.steps }));
