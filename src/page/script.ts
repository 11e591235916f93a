import { installBridge, scriptRegistration } from './install.ts';
import { createPageHost } from './page-host.ts';
import { readers } from './readers.ts';
import { safely } from './safely.ts';

safely(() => installBridge(createPageHost(), readers, {}, scriptRegistration));
