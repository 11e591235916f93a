/** Runs work of ours inside somebody's page: whatever it throws ends here. */
export function safely<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
