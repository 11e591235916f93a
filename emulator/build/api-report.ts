import { checkApiReport } from './check-api-report.ts';
import { emulatorTypes } from './emulator-types.ts';

await checkApiReport(emulatorTypes, 'npm run api -w gtm-template');
