// Each of these is a mistake that the published types must not let pass.
import { type DiagnosticCode, install, type Settings } from 'booking-bridge';

// @ts-expect-error a setting that does not exist
install({ eventname: 'appointment_booked' });

// @ts-expect-error a number of milliseconds, not a text
install({ waitForTagsMs: '500' });

// @ts-expect-error a transform that does not exist
install({ rows: [{ field: 'booking_type', key: 'service', transform: 'upper case' }] });

// @ts-expect-error a product that does not exist
install({ sources: { chatbot: true } });

const bridge = install();

// @ts-expect-error a command that does not exist
bridge('remove');

// @ts-expect-error settings are an object
bridge('configure', 'debug');

// @ts-expect-error a code that is never reported
export const code: DiagnosticCode = 'no_such_code';

// @ts-expect-error all settings have to be there
export const settings: Settings = {};
