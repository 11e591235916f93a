import { installBridge } from './install.ts';
import { createPageHost } from './page-host.ts';
import { quietly } from './quietly.ts';
import { readers } from './readers.ts';

quietly(() => installBridge(createPageHost(), readers, {}));
