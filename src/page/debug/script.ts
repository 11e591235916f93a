import { globals } from '../globals.ts';
import { installBridge } from '../install.ts';
import { createPageHost } from '../page-host.ts';
import { quietly } from '../quietly.ts';
import { readers } from '../readers.ts';
import { createDoctor } from './doctor.ts';
import { noteMessages } from './note-messages.ts';
import { createSimulator } from './simulate.ts';
import { leaveTrail } from './trail.ts';

quietly(() => {
  const followed = leaveTrail(createPageHost(), readers);
  let isShadowed = false;
  const host = {
    ...followed.host,
    note: (...said: Parameters<typeof followed.host.note>) => {
      isShadowed ||= said[0] === 'shadowed_callback';
      followed.host.note(...said);
    },
  };
  const found = globals.bookingBridge;
  const bridge = installBridge(host, followed.readers, {
    simulate: createSimulator(host, followed.readers),
    doctor: createDoctor(host, () => isShadowed),
  });
  if (bridge !== found) noteMessages(host, () => globals.bookingBridge === bridge);
});
