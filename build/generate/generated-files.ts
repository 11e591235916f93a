import { execFileSync } from 'node:child_process';
import { PARAMETERS } from '../../template/parameters.ts';
import { describeData } from '../form/describe-data.ts';
import { printCallingCodes } from './print-calling-codes.ts';
import { printLabels } from './print-labels.ts';
import { printStrings } from './print-strings.ts';
import { printBookingEvent, printCodes, printSettings } from './print-types.ts';

const HEADER = '// Generated from src/facts by `npm run generate`; do not edit.\n\n';

const files: Readonly<Record<string, () => string>> = {
  'src/core/generated/booking-event.ts': () => HEADER + printBookingEvent(),
  'src/core/generated/calling-codes.ts': () => HEADER + printCallingCodes(),
  'src/core/generated/codes.ts': () => HEADER + printCodes(),
  'src/core/generated/facts.ts': () => HEADER + printStrings(),
  'src/core/generated/labels.ts': () => HEADER + printLabels(),
  'src/core/generated/settings.ts': () => HEADER + printSettings(),
  'template/generated/data.ts': () => describeData(PARAMETERS),
};

/** As Biome formats it, so that `npm run format` changes nothing. */
function format(file: string, text: string): string {
  return execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${file}`],
    {
      input: text,
      encoding: 'utf8',
    },
  );
}

/** The generated sources of the repository: their texts by file. */
export function generateSources(): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, print]) => [file, format(file, print())]));
}
