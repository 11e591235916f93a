import type * as z from 'zod/mini';
import { calendarPayload } from './calendar-messages.ts';
import { classicError, classicPayload } from './classic-payload.ts';

type Issue = z.core.$ZodIssue;

/**
 * Where a payload differs from what the vendor documents, a sentence for each path: missing, of another type,
 * unreadable as a time, or not documented. It names types, never values. Empty for every documented edition.
 */
export function explainPayload(product: 'classic' | 'calendar', payload: unknown): string[] {
  const schema =
    product === 'calendar' ? calendarPayload : saysError(payload) ? classicError : classicPayload;
  const { error } = schema.safeParse(payload);
  const issues: readonly Issue[] = error ? error.issues : [];
  return issues.reduce<string[]>((lines, issue) => lines.concat(explainIssue(issue, payload)), []);
}

function saysError(payload: unknown): boolean {
  return (
    String(at(payload, ['errorStatus'])) === '1' || String(at(payload, ['bookingInfo', 'statusCode'])) === '0'
  );
}

function explainIssue(issue: Issue, payload: unknown): string[] {
  const path = issue.path.join('.') || 'the payload';
  const found = nameType(at(payload, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${[...issue.path, key].join('.')} is not documented`);
    case 'invalid_type':
      return [
        found === 'undefined'
          ? `${path} is missing`
          : `${path} is of type ${found}, documented is ${issue.expected}`,
      ];
    case 'too_small':
      return [`${path} is empty`];
    case 'custom':
      return [`${path} is not a time as documented`];
    default:
      return [`${path} is not as documented`];
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function nameType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
