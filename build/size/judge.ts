import type { Measurement } from './measure.ts';

/** How far a file may grow beyond what it measured last before a commit has to say so. */
export const TOLERANCE = 0.03;

const group = (amount: number): string => amount.toLocaleString('en');

/** What is wrong with a measurement: file, number, limit and repair; undefined where nothing is. */
export function judge({ file, size, budget }: Measurement): string | undefined {
  const { limit, measured, unit, repair } = budget;
  if (size > limit)
    return `${file}: ${group(size)} ${unit}, the limit is ${group(limit)}. Repair: ${repair}.`;
  if (measured === undefined) return undefined;
  const ceiling = Math.floor(measured * (1 + TOLERANCE));
  if (size <= ceiling) return undefined;
  return (
    `${file}: ${group(size)} ${unit}, more than 3% above the ${group(measured)} it measured last. ` +
    `Repair: ${repair}; or, if it is worth it, set 'measured' to ${size} in build/budgets.ts in the same commit.`
  );
}

/** The row that is printed whether or not something is wrong. */
export const describeSize = ({ file, size, budget: { limit, unit } }: Measurement) => ({
  file,
  size: `${group(size)} ${unit}`,
  limit: group(limit),
  'of limit': `${Math.round((100 * size) / limit)}%`,
});
