import { acceptSettings } from './accept-settings.ts';
import type { NoteCode, Reading, Tell } from './booking.ts';
import { shapeEvent } from './event.ts';
import type { Host } from './host.ts';
import { reserve } from './record.ts';
import type { Settings } from './settings.ts';

export type Read = (host: Host, raw: unknown, tell: Tell) => Reading;

/** One call of the vendor: read it, decide for whom it counts, shape their events, push them. */
export const capture = (host: Host, read: Read, source: keyof Settings['sources'], raw: unknown): void => {
  const listeners = host
    .record()
    .instances.map((instance) => acceptSettings(host, instance.settings))
    .filter((settings) => settings.sources[source]);

  const take = (layer: string, event: string, identity: string | undefined, likeness: string): boolean => {
    const record = host.record();
    const isFree = reserve(record, layer + ' ' + event, identity, likeness, host.now());
    host.save(record);
    return isFree;
  };

  const tell: Tell = (code, detail) => {
    host.note(code, detail);
    listeners.forEach((settings) => {
      const layer = settings.dataLayerName;
      if (settings.diagnostics && take(layer, 'booking_diagnostic', code, ''))
        host.push(layer, { event: 'booking_diagnostic', booking_note: code });
    });
  };

  const odd: [NoteCode, string | undefined][] = [];
  const booking = read(host, raw, (code, detail) => odd.push([code, detail]));
  if (typeof booking === 'string') return tell(booking);
  // Of several with the same destination the first takes it, and the others are silent.
  const going = listeners.filter((settings) =>
    take(settings.dataLayerName, settings.eventName, booking.identity, booking.likeness),
  );
  if (!going.length) return tell('duplicate');
  odd.forEach((note) => tell(note[0], note[1]));
  host.hash(booking.identity ? [booking.identity] : [], (hexes) => {
    if (booking.identity && !hexes[0]) tell('no_hash');
    booking.fields['id'] = hexes[0];
    going.forEach((settings) =>
      host.push(settings.dataLayerName, shapeEvent(settings.eventName, booking.fields)),
    );
  });
};
