import { DIFFERENCES } from '../../test/contract/tag-differences.ts';
import { printTable } from './print-table.ts';

/** Where a tag does otherwise than the bridge, as the case table knows it. */
export const printDifferences = (): string =>
  printTable(
    ['Difference', 'Tag alone', 'Tag beside a bridge'],
    DIFFERENCES.map(({ reason, modes }) => [
      reason,
      modes.includes('tag') ? 'differs' : '',
      modes.includes('bridge') ? 'differs' : '',
    ]),
  );
