import { buildBridge } from './build-bridge.ts';

await buildBridge('dist');
