/**
 * `npm run bench`: what the bridge costs a page, beside a listener that a site would write by hand.
 *
 *     npm run bench                        in Chromium
 *     npm run bench -- --engine firefox    or webkit; may be given more than once
 *     npm run bench -- --rounds 50         fewer rounds; p99 needs 100 or more to leave anything out
 *     npm run bench -- --check             fails above the limits in budgets.ts
 *     npm run -s bench -- --json           one object, in milliseconds
 *
 * How to read it. A round opens fresh pages for one contender, then for the other; each number is the mean of a batch
 * in one round, since a clock that steps by 5 µs or more cannot see a single call. `median` is the usual round and
 * `p99` the worst but one in a hundred, so p99 mostly shows what else the machine did. `ratio` divides the medians: of
 * two numbers that one machine made in one run it is what can be compared with another machine's.
 *
 * "Evaluating the script" and "the first booking" are cold, as for a visitor. Each copy of the script is new to the
 * engine, which has to parse it, and compiles a function when it is first called. The other lines repeat themselves in
 * one page and are warm; they are about our code rather than about the engine's compiler. The messages are dispatched
 * by a script, so the time for copying them between windows is not in it. The site has no callback of its own.
 *
 * Large ratios are no fault: the listener pushes an object as it came, and the bridge reads, checks, shapes and hashes.
 * What counts is whether a person would notice the milliseconds.
 */
import { checkSteps, checkTimes } from './check-budgets.ts';
import { countSteps } from './count-steps.ts';
import { measurePage } from './measure-page.ts';
import { printReport, printSteps } from './print-report.ts';
import { readOptions } from './read-options.ts';
import { type Report, reportOn } from './report.ts';

try {
  const { engines, rounds, check, json } = readOptions(process.argv.slice(2));
  const tag = await countSteps();
  const pages: Report[] = [];
  for (const engine of engines) {
    const report = reportOn(await measurePage(engine, rounds));
    pages.push(report);
    if (!json) console.log(`${printReport(report)}\n`);
  }
  console.log(json ? JSON.stringify({ pages, tag }, null, 2) : printSteps(tag));

  const faults = check ? [...pages.flatMap(checkTimes), ...checkSteps(tag)] : [];
  for (const fault of faults) console.error(`\n${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
