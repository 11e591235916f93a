import type { FrameMessage } from './frame-message.ts';

/** Fills an embed once. The iframe's query: the script's switches, the element's, the page's `utm_*`. */
export function addFrame(embed: HTMLElement, script: URL, path: string): void {
  if (embed.querySelector('iframe')) return;
  const query = new URLSearchParams(script.search);
  for (const [name, value] of Object.entries(embed.dataset)) {
    const [, first, rest] = /^vendor(.)(.*)$/.exec(name) ?? [];
    if (first !== undefined) query.set(first.toLowerCase() + rest, value ?? '');
  }
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name.startsWith('utm_')) query.set(name, value);
  }
  const frame = document.createElement('iframe');
  frame.title = 'Booking page';
  frame.src = `${script.origin}/${path}?${query}`;
  frame.height = embed.dataset.height ?? '640';
  frame.style.cssText = 'width: 100%; border: 0; display: block;';
  embed.append(frame);
}

export function whenParsed(run: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}

export function isFrameOf(embed: HTMLElement, event: MessageEvent): boolean {
  return embed.querySelector('iframe')?.contentWindow === event.source;
}

export function readFrameMessage(event: MessageEvent, origin: string): FrameMessage | undefined {
  return event.origin === origin && event.data?.sender === 'booking-page' ? event.data : undefined;
}
