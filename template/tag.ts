import { capture, type Wish } from '../src/core/pipeline.ts';
import { readClassic } from '../src/core/read-classic.ts';
import { register } from '../src/core/record.ts';
import type { Data } from './data.ts';
import { findBridge, handOver, simulateThere } from './find-bridge.ts';
import { createGtmHost, readRecord, resume, saveRecord } from './gtm-host.ts';
import { loadBridge } from './load-bridge.ts';
import { createSay, tellStory, warnOfPage } from './preview.ts';
import { settingsFromFields } from './settings-from-fields.ts';
import { shareConsent } from './share-consent.ts';
import { simulate } from './simulate.ts';
import { wrapCallback } from './wrap-callback.ts';

const getContainerVersion = require('getContainerVersion');

declare const data: Data;

const container = getContainerVersion();
const isPreview = container.previewMode || container.debugMode;
const say = createSay(isPreview);
const plainHost = createGtmHost();
const host = isPreview ? tellStory(plainHost, say) : plainHost;

const settings = settingsFromFields(data);
settings.name = container.containerId + ' ' + data.gtmTagId;
const record = readRecord();
register(record, { name: settings.name, settings });
shareConsent(record);
saveRecord(record);
resume();

const wantsClassic: Wish = (wish) => wish.sources.classic;
const isCalendarOnly = data.embed === 'calendar';
const isWrapped =
  isCalendarOnly ||
  wrapCallback((payload, release) => capture(host, readClassic, wantsClassic, payload, release));
if (isPreview) warnOfPage(say);

/** Ends this firing: with a bridge it captures, without one the tag does, but for calendars. */
const finish = (hasBridge: boolean): void => {
  const isTaken = hasBridge && handOver(settings);
  if (isTaken) say('the bridge on this page has taken the settings');
  else if (!isWrapped)
    say('failed: nine functions have stood in for the callback on this page, more than this tag can keep');
  else if (isCalendarOnly) say('failed: there is no bridge, and only a bridge hears booking calendars');
  else if (data.embed !== 'classic')
    say('warning: there is no bridge, so the tag captures booking pages itself');
  else say('waiting for bookings');
  if (isPreview && data.simulate) {
    if (isTaken) simulateThere(isCalendarOnly ? 'calendar' : 'classic');
    else if (!isCalendarOnly) simulate(host, wantsClassic);
  }
  if (isTaken || (isWrapped && !isCalendarOnly)) data.gtmOnSuccess();
  else data.gtmOnFailure();
};

if (findBridge()) finish(true);
else if (data.embed === 'classic') finish(false);
else
  loadBridge(data, isPreview, finish, () => {
    say('the bridge is loaded once there is consent');
    data.gtmOnSuccess();
  });
