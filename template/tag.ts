import { capture, type Wish } from '../src/core/pipeline.ts';
import { readClassic } from '../src/core/read-classic.ts';
import { register } from '../src/core/record.ts';
import { getContainerVersion } from './apis.ts';
import type { Data } from './data.ts';
import { findBridge, handOver, simulateThere } from './find-bridge.ts';
import { createGtmHost, readRecord, resume, saveRecord } from './gtm-host.ts';
import { loadBridge } from './load-bridge.ts';
import { createSay, tellStory, warnOfPage } from './preview.ts';
import { settingsFromFields } from './settings-from-fields.ts';
import { shareConsent } from './share-consent.ts';
import { simulate } from './simulate.ts';
import { wrapCallback } from './wrap-callback.ts';

declare const data: Data;

const fire = (): void => {
  const container = getContainerVersion();
  const isPreview = container.previewMode || container.debugMode;
  const say = createSay(isPreview);
  const host = createGtmHost(container.containerId);
  if (isPreview && data.debug) tellStory(host, say);

  const settings = settingsFromFields(data);
  settings.name = container.containerId + ' ' + data.gtmTagId;
  const record = readRecord();
  register(record, { name: settings.name as string, settings });
  shareConsent(record);
  saveRecord(record);
  resume();

  const wantsClassic: Wish = (wish) => wish.sources.classic;
  const isCalendarOnly = data.embed === 'calendar';
  const isWrapped =
    !isCalendarOnly &&
    wrapCallback((payload, release) => capture(host, readClassic, wantsClassic, payload, release));
  if (isPreview) warnOfPage(say);

  /** With a bridge it captures, without one the tag does, but for calendars. */
  const finish = (hasBridge: boolean): void => {
    const isTaken = hasBridge && handOver(settings);
    if (isTaken) say('the bridge on this page has taken the settings');
    else if (isCalendarOnly) say('failed: there is no bridge, and only a bridge hears booking calendars');
    else if (!isWrapped)
      say('failed: the page has replaced its callback more often than this tag can follow');
    else if (data.embed === 'classic') say('waiting for bookings');
    else say('warning: there is no bridge, so the tag captures booking pages itself');
    if (isPreview && data.simulate) {
      if (isTaken) simulateThere(data.embed);
      else if (!isCalendarOnly) simulate(host, wantsClassic);
    }
    if (isTaken || isWrapped) data.gtmOnSuccess();
    else data.gtmOnFailure();
  };

  const onHold = (): void => {
    say('the bridge will be loaded when there is consent');
    data.gtmOnSuccess();
  };
  if (findBridge()) finish(true);
  else if (data.embed === 'classic') finish(false);
  else loadBridge(data, isPreview, finish, onHold);
};

fire();
