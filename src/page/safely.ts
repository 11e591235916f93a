/** Runs work of ours inside somebody's page: whatever it throws ends here. */
export const safely = <Result>(work: () => Result): Result | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};
