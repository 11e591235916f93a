import type { Host } from '../../core/host.ts';
import { acceptSettings } from '../../core/settings/accept-settings.ts';
import { examineCallback } from './examine-callback.ts';
import { examineDataLayer } from './examine-data-layer.ts';
import { examineEmbeds } from './examine-embeds.ts';
import { type Finding, hint, problem } from './finding.ts';

/** Makes the `doctor` command: says in plain words what stands in the way of a booking, and prints it. */
export const createDoctor =
  (host: Host, isShadowed: () => boolean): (() => Finding[]) =>
  () => {
    const findings: Finding[] = [];
    const { registrations } = host.pageState();
    const everySettings = registrations.map((registration) =>
      acceptSettings(host, registration.settings, (code, detail) =>
        findings.push(hint(`Settings "${registration.name}": ${code} ${detail}.`)),
      ),
    );
    // What one registration leaves out another may take.
    if (registrations.length)
      findings.push(
        ...examineEmbeds({
          classic: everySettings.some(({ sources }) => sources.classic),
          calendar: everySettings.some(({ sources }) => sources.calendar),
        }),
      );
    for (const name of new Set(everySettings.map(({ dataLayerName }) => dataLayerName)))
      findings.push(...examineDataLayer(name));
    if (!registrations.length) findings.push(problem('Nobody has asked for an event on this page.'));
    if (isShadowed())
      findings.push(
        problem(
          'A top-level const hides SOAfterConfirmationFunction, or it is read-only: declare it with function or var.',
        ),
      );
    findings.push(...examineCallback());
    for (const { level, message } of findings) console.log(`Booking Bridge doctor: ${level}: ${message}`);
    return findings;
  };
