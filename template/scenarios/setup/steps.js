// The form with its first answers, and what a scenario changes.
const fire = (answers) => {
  const data = {
    embed: 'classic',
    eventName: 'booking_confirmed',
    fields: 'standard',
    userData: 'off',
    legalBasis: 'none',
    waitForConsent: '',
    staffFields: false,
    links: false,
    customerNote: false,
    waitForTags: false,
    simulate: false,
    debug: false,
    diagnostics: false,
    gtmTagId: 7
  };
  for (const name in answers) data[name] = answers[name];
  runCode(data);
};

// The booking that OnceHub documents, and what a scenario changes.
const booking = (changes) => {
  const info = {
    Version: '7.35',
    MeetingTimes: [
      { UTCTime: '2018-04-25T06:45:00', CustomerTime: '2018-04-25T07:45:00', SOTime: '2018-04-25T09:45:00' }
    ],
    CancelRescheduleLink: 'https://go.oncehub.com/dana?Params=A1',
    Note: 'I look forward to it.',
    CalendarEvent: {
      ICS: 'https://app.oncehub.com/?mid=1&type=1',
      VCS: 'https://app.oncehub.com/?mid=1&type=3'
    },
    statusCode: '1',
    Message: null,
    CustomerName: 'John Smith',
    CustomerEmail: 'johnsmith@example.com',
    CustomerPhone: '1-2025550195',
    EventTypeName: 'First consultation'
  };
  for (const name in changes) info[name] = changes[name];
  return { errorStatus: 0, bookingInfo: info };
};

// OnceHub calls the page.
const book = (changes) => page.SOAfterConfirmationFunction(booking(changes));

// What was put off on a slow page happens now, and what that puts off.
const passTurns = () => {
  for (let turn = 0; turn < 12; turn++) turns.splice(0, turns.length).forEach((work) => work());
};

// The visitor answers the banner.
const setConsent = (type, state) => {
  consent[type] = state;
  consentListeners.forEach((listener) => {
    if (listener.type === type) listener.tell(type, state === 'granted');
  });
};

// A bridge as the site would load it, which keeps the commands that it gets.
const commands = [];
const loadBridge = (version) => {
  page.bookingBridge = (command, value) => {
    commands.push({ command: command, value: value });
    if (command === 'configure') return { accepted: true };
  };
  page.bookingBridge.version = version;
};
