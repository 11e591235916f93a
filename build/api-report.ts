import { checkApiReport } from '../emulator/build/check-api-report.ts';
import { bridgeTypes } from './build-types.ts';

await checkApiReport(bridgeTypes, 'npm run api');
