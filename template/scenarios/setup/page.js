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
const visit = {
  isPreview: false,
  isSlow: false,
  isBusy: false,
  hasHashes: true,
  now: 1524465900000,
  event: 'gtm.init'
};
const turns = [];

const copy = (value) => {
  if (getType(value) === 'array') return value.map(copy);
  if (getType(value) !== 'object') return value;
  const copied = {};
  for (const key in value) copied[key] = copy(value[key]);
  return copied;
};

mock('copyFromDataLayer', (key) => visit[key]);
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
  // By its method `call` a function is given its `this` first.
  const name = key.split('.call')[0];
  const first = name === key ? 1 : 2;
  const called = page[name];
  if (getType(called) !== 'function') return undefined;
  if (arguments.length <= first) return called();
  if (arguments.length === first + 1) return called(copy(arguments[first]));
  return called(copy(arguments[first]), copy(arguments[first + 1]));
});
mock('createQueue', () => {
  return (entry) => {
    pushed.push(entry);
  };
});
mock('callLater', (work) => {
  turns.push(work);
  // What is asked for meanwhile comes after it, as in a browser.
  if (visit.isSlow || visit.isBusy) return;
  visit.isBusy = true;
  while (turns.length) turns.shift()();
  visit.isBusy = false;
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
