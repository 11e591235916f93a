import { classicWithId } from '../contract/payloads.ts';
import { BY_HAND, type Contender } from './contenders.ts';
import { type BenchWindow, type Frame, openFrame } from './open-frame.ts';
import type { Metric } from './samples.ts';

/** A script is evaluated once a page, so a batch is that many pages. */
const PAGES = 3;
/** Few, since the list of what was counted before grows with each: no real page sees more than one or two. */
const BOOKINGS = 20;
/** The listener keeps no such list, and twenty of its calls are less than one step of a coarse clock. */
const CALLS: Record<Contender, number> = { bridge: 20, byHand: 400 };
const MESSAGES = 500;

const CHATTER = { type: 'resize', height: 480 };

const scripts: Partial<Record<Contender, string>> = { byHand: BY_HAND };
let serial = 0;

const bridgeScript = async (): Promise<string> => (await fetch('/bridge.js')).text();

/** An identifier of its own, so that no call is a duplicate. */
const nextBooking = (): object => {
  serial += 1;
  return classicWithId({ BookingId: [`BKNG-${String(serial).padStart(12, '0')}`] });
};

/** Each copy of the text differs, or the engine would take it from its cache, which a visitor has not filled yet. */
const addScript = (window: BenchWindow, text: string): void => {
  serial += 1;
  const script = window.document.createElement('script');
  script.textContent = `${text}\n// ${serial}`;
  window.document.head.append(script);
};

/** Milliseconds that the work took. */
const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const call = (window: BenchWindow, booking: object): void => window.SOAfterConfirmationFunction(booking);

/** From the call until the entry stands in the data layer, one booking after the other. */
const timePushes = async ({ window, pushes }: Frame): Promise<number> => {
  const bookings = Array.from({ length: BOOKINGS }, nextBooking);
  const start = performance.now();
  for (const booking of bookings) {
    const pushed = pushes.reach(pushes.count() + 1);
    call(window, booking);
    await pushed;
  }
  return (performance.now() - start) / BOOKINGS;
};

const timeMessages = (window: BenchWindow): number => {
  const messages = Array.from(
    { length: MESSAGES },
    () => new window.MessageEvent('message', { data: CHATTER, origin: 'https://chat.example' }),
  );
  return (
    time(() => {
      for (const message of messages) window.dispatchEvent(message);
    }) / MESSAGES
  );
};

/** One round of one contender. @throws {Error} if it did not do its work: then the numbers would mean nothing. */
export const measureContender = async (contender: Contender): Promise<Record<Metric, number>> => {
  scripts[contender] ??= await bridgeScript();
  const script = scripts[contender];
  const frames = await Promise.all(Array.from({ length: PAGES }, openFrame));
  try {
    const install =
      time(() => {
        for (const { window } of frames) addScript(window, script);
      }) / PAGES;
    const firsts = frames.map(() => nextBooking());
    const first =
      time(() => {
        frames.forEach(({ window }, page) => {
          call(window, firsts[page] as object);
        });
      }) / PAGES;

    const frame = frames[0] as Frame;
    await frame.pushes.reach(1);
    // Before the wrapper alone, and so never the warmer of the two: the whole would look shorter than its part.
    const push = await timePushes(frame);
    const bookings = Array.from({ length: CALLS[contender] }, nextBooking);
    const wrapper =
      time(() => {
        for (const booking of bookings) call(frame.window, booking);
      }) / bookings.length;
    await frame.pushes.reach(1 + BOOKINGS + bookings.length);

    const message = timeMessages(frame.window);
    checkWork(contender, frame);
    return { install, first, wrapper, push, message };
  } finally {
    for (const { close } of frames) close();
  }
};

const checkWork = (contender: Contender, { window }: Frame): void => {
  const wanted = 1 + BOOKINGS + CALLS[contender];
  const key = contender === 'bridge' ? 'booking_id' : 'booking';
  const counted = window.dataLayer.filter((entry) => entry.event === 'booking_confirmed' && entry[key]);
  if (counted.length !== wanted || window.dataLayer.length !== wanted)
    throw new Error(
      `${contender}: ${wanted} events with ${key} were to be pushed, but there are ${counted.length}, and ` +
        `${window.dataLayer.length} entries in all.`,
    );
};
