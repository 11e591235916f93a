import type { Measurement } from './measure.ts';

/** How far a file may grow beyond what it measured last before somebody has to say so. */
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

/** The table that is printed whether or not something is wrong. */
export function printTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['file', 'size', 'limit', 'of limit'],
    ...measurements.map(({ file, size, budget: { limit, unit } }) => [
      file,
      `${group(size)} ${unit}`,
      group(limit),
      `${Math.round((100 * size) / limit)}%`,
    ]),
  ];
  return alignColumns(rows);
}

/** The first column to the left, numbers to the right. */
export function alignColumns(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
