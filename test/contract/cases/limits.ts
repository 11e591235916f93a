import { type Case, testCase } from '../case.ts';
import { calendarEvent, classicEvent } from '../events.ts';
import { calendar, classic, classicWithId, MEETING } from '../payloads.ts';

/** 64 kB, counted in characters as JavaScript does. */
const MOST_TEXT = 65_536;
const MOST_MEETINGS = 50;
const MOST_CUSTOM_FIELDS = 200;

const countText = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + countText(part), 0);
};

/** A classic payload with that many characters of text in all. */
const ofSize = (characters: number): unknown => {
  const rest = countText(classic({ Note: '' }));
  return classic({ Note: 'n'.repeat(characters - rest) });
};

const fields = (count: number): { name: string; value: string }[] =>
  Array.from({ length: count }, (_, index) => ({ name: `field ${index}`, value: 'x' }));

export const limits: Case[] = [
  testCase('64 kB of text', { payload: () => ofSize(MOST_TEXT), pushes: [classicEvent()] }),
  testCase('one character over 64 kB', {
    payload: () => ofSize(MOST_TEXT + 1),
    diagnosticCodes: ['too_large'],
  }),
  testCase('a huge event type', {
    payload: () => classic({ EventTypeName: 'x'.repeat(1_000_000) }),
    diagnosticCodes: ['too_large'],
  }),
  testCase('a huge identifier', {
    payload: () => classicWithId({ BookingId: ['x'.repeat(100_000)] }),
    diagnosticCodes: ['too_large'],
  }),
  testCase('a long event type is whole in the event', {
    payload: () => classic({ EventTypeName: 'garden '.repeat(5_000) }),
    pushes: [classicEvent({ booking_type: 'garden '.repeat(5_000) })],
  }),
  testCase('50 meetings', {
    payload: () => classic({ MeetingTimes: Array.from({ length: MOST_MEETINGS }, () => MEETING) }),
    pushes: [classicEvent({ booking_meeting_count: 50 })],
  }),
  testCase('51 meetings', {
    payload: () => classic({ MeetingTimes: Array.from({ length: MOST_MEETINGS + 1 }, () => MEETING) }),
    diagnosticCodes: ['too_large'],
  }),
  testCase('a list of meetings that only claims a length', {
    targets: ['core', 'bridge'],
    payload: () => classic({ MeetingTimes: Array(4_000_000_000) }),
    diagnosticCodes: ['too_large'],
  }),
  testCase('200 custom fields', {
    source: 'calendar',
    payload: () => calendar({ custom_fields: fields(MOST_CUSTOM_FIELDS) }),
    pushes: [calendarEvent()],
  }),
  testCase('201 custom fields', {
    source: 'calendar',
    payload: () => calendar({ custom_fields: fields(MOST_CUSTOM_FIELDS + 1) }),
    diagnosticCodes: ['too_large'],
  }),
  testCase('a huge custom field', {
    source: 'calendar',
    payload: () => calendar({ custom_fields: [{ name: 'essay', value: 'x'.repeat(70_000) }] }),
    diagnosticCodes: ['too_large'],
  }),
  testCase('a huge location', {
    source: 'calendar',
    payload: () => calendar({ location_description: 'x'.repeat(70_000) }),
    diagnosticCodes: ['too_large'],
  }),
];
