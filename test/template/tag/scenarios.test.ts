import { readdirSync } from 'node:fs';
import { findSection, lintTemplate, replaceSection, testTemplate } from 'gtm-template';
import { describe, expect, it } from 'vitest';
import { readScenarios, readSetup } from '../../../build/read-scenarios.ts';
import { processBooking } from '../../../src/core/pipeline.ts';
import { readClassic } from '../../../src/core/read/read-classic.ts';
import { cases } from '../../../template/scenarios/cases/index.ts';
import { scenarioFiles } from '../../../template/scenarios/index.ts';
import { CLOCKS, type Entry } from '../../contract/case.ts';
import { createTestHost } from '../../contract/run-core.ts';
import { fillForm } from '../fill-form.ts';
import { TEMPLATE } from './template.ts';

const scenarios = readScenarios();
const setup = readSetup();
const CODE = 'SANDBOXED_JS_FOR_WEB_TEMPLATE';

describe('the Tests tab', () => {
  it('names every file of its folders, once', () => {
    const listed = Object.entries(scenarioFiles).flatMap(([folder, names]) =>
      names.map((name) => `${folder}/${name}.js`),
    );
    const found = readdirSync('template/scenarios', { recursive: true, encoding: 'utf8' });
    const isScenario = (file: string) => file.endsWith('.js') && !file.startsWith('setup/');
    expect(listed.sort()).toEqual(found.filter(isScenario).sort());
  });

  it('is in the template as it is written here', () => {
    const written = TEMPLATE.tests.scenarios.map(({ name, code }) => ({ name, code: code.trimEnd() }));
    expect(written).toEqual(scenarios);
    expect(TEMPLATE.tests.setup.trimEnd()).toBe(setup);
  });

  it('has at least 40 scenarios, each with a name of its own that GTM accepts', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name } of scenarios) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9 _-]*$/);
  });

  it('has no line that GTM would write differently: no spaces at the end, no tabs', () => {
    const lines = [setup, ...scenarios.map(({ code }) => code)].flatMap((code) => code.split('\n'));
    expect(lines.filter((line) => /\s$|\t/.test(line))).toEqual([]);
  });

  it('gives the linter nothing to say but what a person has to do', () => {
    const rules = lintTemplate(TEMPLATE, { gallery: {} }).map(({ rule }) => rule);
    expect(rules.filter((rule) => !/^gallery-(terms|files)$/.test(rule))).toEqual([]);
  });

  it('passes', async () => {
    const rows = await testTemplate(TEMPLATE);
    expect(rows).toHaveLength(scenarios.length);
    expect(rows.filter(({ passed }) => !passed)).toEqual([]);
  });

  it.each([
    ['reports success and does nothing', 'data.gtmOnSuccess();'],
    ['reports failure and does nothing', 'data.gtmOnFailure();'],
  ])('passes in no part for a tag that %s', async (_, code) => {
    expect(findSection(TEMPLATE, CODE)).toBeDefined();
    const rows = await testTemplate(replaceSection(TEMPLATE, CODE, code));
    expect(rows.filter(({ passed }) => passed).map(({ scenario }) => scenario)).toEqual([]);
  });
});

/** The documented booking, as the setup of the scenarios tells it. */
const DOCUMENTED = {
  Version: '7.35',
  MeetingTimes: [
    { UTCTime: '2018-04-25T06:45:00', CustomerTime: '2018-04-25T07:45:00', SOTime: '2018-04-25T09:45:00' },
  ],
  CancelRescheduleLink: 'https://go.oncehub.com/dana?Params=A1',
  Note: 'I look forward to it.',
  CalendarEvent: { ICS: 'https://app.oncehub.com/?mid=1', VCS: 'https://app.oncehub.com/?mid=1' },
  statusCode: '1',
  Message: null,
  CustomerName: 'John Smith',
  CustomerEmail: 'johnsmith@example.com',
  CustomerPhone: '1-2025550195',
  EventTypeName: 'First consultation',
};

describe('what the scenarios tell of bookings', () => {
  it.each(cases.map((booked) => ({ ...booked })))(
    'is what the pipeline makes of them: $name',
    async ({ answers, booking, becomes }) => {
      const { errors, given } = fillForm(answers);
      expect(errors).toEqual([]);
      const { host, configure, layers } = createTestHost(CLOCKS.classic);
      host.hash = (texts, done) => done(texts.map((text) => `hash of ${text}`));
      configure(given);
      const payload = { errorStatus: 0, bookingInfo: { ...DOCUMENTED, ...booking } };
      processBooking(
        host,
        readClassic,
        ({ sources }) => sources.classic,
        payload,
        () => {},
      );
      const events = (layers.dataLayer ?? []).filter(({ event }) => event !== undefined);
      if ('diagnosticCodes' in becomes)
        expect(events.map(({ booking_diagnostic_code }) => booking_diagnostic_code)).toEqual(
          becomes.diagnosticCodes,
        );
      else expect(pick(events, becomes.keys)).toEqual([becomes.keys]);
    },
  );
});

const pick = (events: Entry[], keys: Entry): Entry[] =>
  events.map((event) => Object.fromEntries(Object.keys(keys).map((key) => [key, event[key]])));
