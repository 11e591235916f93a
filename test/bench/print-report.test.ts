import { expect, it } from 'vitest';
import { printReport, printTime } from './print-report.ts';
import { reportOn } from './report.ts';
import { createSamples } from './samples.ts';

it.each([
  [12.345, '12.3 ms'],
  [1, '1 ms'],
  [0.99, '990 µs'],
  [0.00456, '4.56 µs'],
  [0, '0 µs'],
])('says %d ms as %s', (ms, text) => expect(printTime(ms)).toBe(text));

it('puts both contenders and how they compare on one line, under what ran where', () => {
  const samples = createSamples();
  for (const { bridge, byHand } of Object.values(samples)) {
    bridge.push(2, 4, 6);
    byHand.push(0.5);
  }
  samples.message.byHand[0] = 0;
  const lines = printReport(reportOn({ samples, engine: 'Engine/1', clockMs: 0.02 })).split('\n');
  expect(lines[0]).toMatch(/^Engine\/1, clock step 20 µs, 3 rounds; \d+ cores/);
  expect(lines.find((line) => line.startsWith('evaluating'))).toMatch(/ 4 ms +6 ms +500 µs +500 µs +8x$/);
  expect(lines.find((line) => line.startsWith('one unrelated'))).toMatch(/ 0 µs +0 µs +below the clock$/);
});
