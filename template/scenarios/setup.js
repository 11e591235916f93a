// The page, and what the tag does to it.
const getType = require('getType');
const page = {};
const pushed = [];
const lines = [];
const injected = [];
const scripts = [];
const remembered = {};
const kept = {};
const consent = {};
const consentListeners = [];
const visit = { isPreview: false, isSlow: false, hasHashes: true, now: 1524465900000 };
const turns = [];

const copy = (value) => {
  if (getType(value) === 'array') return value.map(copy);
  if (getType(value) !== 'object') return value;
  const copied = {};
  for (const key in value) copied[key] = copy(value[key]);
  return copied;
};

mock('copyFromWindow', (key) => copy(page[key]));
mock('setInWindow', (key, value) => {
  page[key] = copy(value);
  return true;
});
mock('aliasInWindow', (toKey, fromKey) => {
  page[toKey] = page[fromKey];
  return true;
});
mock('callInWindow', function (key) {
  const called = page[key];
  if (getType(called) !== 'function') return undefined;
  if (arguments.length === 1) return called();
  if (arguments.length === 2) return called(copy(arguments[1]));
  return called(copy(arguments[1]), copy(arguments[2]));
});
mock('createQueue', () => {
  return (entry) => {
    pushed.push(entry);
  };
});
mock('callLater', (work) => {
  if (visit.isSlow) turns.push(work);
  else work();
});
mock('sha256', (text, onSuccess, onFailure) => {
  if (visit.hasHashes) onSuccess('hash of ' + text);
  else onFailure({ name: 'BrowserNotSupported', message: 'A plain http page.' });
});
mock('injectScript', (url, onSuccess, onFailure) => {
  injected.push(url);
  scripts.push({ loads: onSuccess, isBlocked: onFailure });
});
mock('logToConsole', (line) => {
  lines.push(line);
});
mock('getTimestampMillis', () => visit.now);
mock('getContainerVersion', () => {
  return { containerId: 'GTM-SITE', previewMode: visit.isPreview, debugMode: false, version: '1' };
});
mock('isConsentGranted', (type) => consent[type] !== 'denied');
mock('addConsentListener', (type, listener) => {
  consentListeners.push({ type: type, tell: listener });
});
mockObject('localStorage', {
  getItem: (key) => (remembered[key] === undefined ? null : remembered[key]),
  setItem: (key, text) => {
    remembered[key] = text;
    return true;
  },
  removeItem: (key) => {
    remembered[key] = undefined;
  }
});
mockObject('templateStorage', {
  getItem: (key) => (kept[key] === undefined ? null : kept[key]),
  setItem: (key, value) => {
    kept[key] = value;
  }
});

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
  for (let turn = 0; turn < 5; turn++) turns.splice(0, turns.length).forEach((work) => work());
};

// The visitor answers the banner.
const setConsent = (type, state) => {
  consent[type] = state;
  consentListeners.forEach((listener) => {
    if (listener.type === type) listener.tell(type, state === 'granted');
  });
};

const namesOf = (entries) => entries.map((entry) => entry.event).filter((name) => name !== undefined);

const assertEvents = (names) => {
  assertThat(namesOf(pushed), 'the events').isEqualTo(names);
};

const assertKeys = (entry, expected) => {
  for (const key in expected) assertThat(entry[key], key).isEqualTo(expected[key]);
};

const assertLine = (text) => {
  assertThat(lines.join(', '), 'the lines of the console').contains(text);
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
