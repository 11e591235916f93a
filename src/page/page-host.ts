import type { Host, TypeName } from '../core/host.ts';
import { createRecord, type PageRecord } from '../core/record.ts';
import { globals } from './globals.ts';
import { hashTexts } from './hash-texts.ts';
import { quietly } from './quietly.ts';

const RECORD = 'bookingBridgePage';

export const forgetRecord = (): void => {
  delete globals[RECORD];
};

/** What the pipeline needs, from a browser page. */
export const pageHost: Host = {
  now: Date.now,
  typeOf: (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value) as TypeName,
  hash: hashTexts,
  push: (name, entry) =>
    quietly(() => {
      const layer = globals[name] as unknown[] | undefined;
      if (layer) layer.push(entry);
      else globals[name] = [entry];
    }),
  record: () => {
    const record = globals[RECORD] as PageRecord | undefined;
    return record && record.reserved ? record : createRecord();
  },
  save: (record) => {
    globals[RECORD] = record;
  },
  note: () => {},
};
