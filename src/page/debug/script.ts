import { globals } from '../globals.ts';
import { installBridge, scriptRegistration } from '../install.ts';
import { createPageHost } from '../page-host.ts';
import { readers } from '../readers.ts';
import { safely } from '../safely.ts';
import { createDoctor } from './doctor.ts';
import { reportMessages } from './report-messages.ts';
import { createSimulator } from './simulate.ts';
import { traceBookings } from './trace-bookings.ts';

safely(() => {
  const traced = traceBookings(createPageHost(), readers);
  let isShadowed = false;
  const host = {
    ...traced.host,
    report: (...said: Parameters<typeof traced.host.report>) => {
      isShadowed ||= said[0] === 'shadowed_callback';
      traced.host.report(...said);
    },
  };
  const found = globals.bookingBridge;
  const commands = {
    simulate: createSimulator(host, traced.readers),
    doctor: createDoctor(host, () => isShadowed),
  };
  const bridge = installBridge(host, traced.readers, commands, scriptRegistration);
  if (bridge !== found) reportMessages(host, () => globals.bookingBridge === bridge);
});
