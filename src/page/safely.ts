/** Runs work of ours inside a customer's page: what it throws ends here. */
export function safely<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
