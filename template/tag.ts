import type { SettingsFilter } from '../src/core/decide/listeners.ts';
import type { DiagnosticCode } from '../src/core/generated/codes.ts';
import { register } from '../src/core/page-state.ts';
import { processBooking } from '../src/core/pipeline.ts';
import { reportTo } from '../src/core/push/report.ts';
import { readClassic } from '../src/core/read/read-classic.ts';
import { acceptSettings } from '../src/core/settings/accept-settings.ts';
import { callLater, copyFromDataLayer, getContainerVersion } from './apis.ts';
import { type Answer, findBridge, handOver } from './find-bridge.ts';
import type { Data } from './generated/data.ts';
import { createGtmHost, readPageState, savePageState } from './gtm-host.ts';
import { loadBridge, waitForBridge } from './load-bridge.ts';
import { createLog, traceBookings, warnOfPage } from './preview.ts';
import { settingsFromFields } from './settings-from-fields.ts';
import { shareConsent } from './share-consent.ts';
import { simulate, simulateThere } from './simulate.ts';
import { wrapCallback } from './wrap-callback.ts';

declare const data: Data;

const fire = (): void => {
  const container = getContainerVersion();
  const isPreview = container.previewMode || container.debugMode;
  const log = createLog(isPreview);
  /** The last of the three firings that the documentation asks for: no later one mends what is missing now. */
  const isLast = copyFromDataLayer('event') === 'gtm.load';
  const host = createGtmHost(container.containerId);
  if (isPreview && data.debug) traceBookings(host, log);

  const settings = settingsFromFields(data);
  // Another data layer is reached through the bridge only: the permission is for this one.
  const isListening: SettingsFilter = (listener) =>
    listener.sources.classic && listener.dataLayerName === 'dataLayer';
  const needsBridge = data.embed === 'calendar' || settings.dataLayerName !== undefined;
  const wrap = (): boolean =>
    !needsBridge &&
    wrapCallback((payload, resumeSite) =>
      processBooking(host, readClassic, isListening, payload, resumeSite),
    );

  settings.name = container.containerId + ' ' + data.gtmTagId;
  const state = readPageState();
  register(state, { name: settings.name as string, settings });
  shareConsent(host, state, wrap);
  savePageState(state);
  host.resume();
  wrap();
  // Later, since GTM swallows what throws there: it cannot copy every data layer.
  if (isPreview)
    callLater(() => warnOfPage(log, settings.dataLayerName, isLast && data.embed !== 'calendar'));

  const reportSettings = (): void => {
    const found: [DiagnosticCode, string | undefined][] = [];
    const accepted = acceptSettings(host, settings, (code, detail) => found.push([code, detail]));
    found.forEach((finding) => reportTo(host, [accepted], finding[0], finding[1]));
  };

  /** With a bridge it captures, without one the tag does what it can. */
  const finish = (): void => {
    const answer: Answer = (findBridge() && handOver(settings)) || {};
    const isTaken = answer.accepted === true;
    // Again, since scripts that wait for the page to load may have put theirs in place meanwhile.
    const isWrapped = wrap();
    const isHalf = isLast && data.embed === 'both' && !isTaken;
    if (isTaken) log('the bridge on this page has taken the settings', answer.diagnostics);
    else if (needsBridge)
      log('failed: there is no bridge yet; booking calendars and a data layer of another name need one');
    else if (!isWrapped)
      log(
        'failed: the page has replaced its callback more often than this tag can follow, or made it read-only',
      );
    else if (isHalf)
      log('failed: there is no bridge, so only booking pages are counted, and no booking calendars');
    else if (data.embed === 'classic') log('waiting for bookings');
    else log('warning: there is no bridge, so the tag captures booking pages itself');
    // What a variable gave is known only now; a bridge reports it itself.
    if (data.diagnostics && isWrapped && !isTaken) reportSettings();
    if (isPreview && data.simulate) {
      if (isTaken) simulateThere(data.embed);
      else if (isWrapped) simulate(host, isListening);
    }
    if (isTaken || (isWrapped && !isHalf)) data.gtmOnSuccess();
    else data.gtmOnFailure();
  };

  const onHold = (): void => {
    log('the bridge will be loaded when there is consent');
    data.gtmOnSuccess();
  };
  if (findBridge() || (data.embed === 'classic' && !isLast)) finish();
  else if (data.embed === 'classic') waitForBridge(20, finish);
  else loadBridge(data, isPreview, finish, onHold);
};

fire();
