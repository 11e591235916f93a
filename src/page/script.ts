import { installBridge } from './install.ts';
import { quietly } from './quietly.ts';

quietly(() => installBridge());
