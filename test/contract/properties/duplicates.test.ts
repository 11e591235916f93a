import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashText } from '../hash-text.ts';
import { classicWithId } from '../payloads.ts';
import { bookOnCore } from './book-on-core.ts';

it('a booking is one event, however often and in whatever order bookings come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }), async (ids) => {
      const events = await bookOnCore({
        steps: ids.map((id) => ({ do: 'call', args: () => [classicWithId({ BookingId: [`BKNG-${id}`] })] })),
      });
      expect(events.map(({ booking_id }) => booking_id)).toEqual(
        [...new Set(ids)].map((id) => hashText(`BKNG-${id}`)),
      );
    }),
    { numRuns: 200 },
  );
});
