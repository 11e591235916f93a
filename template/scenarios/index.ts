import { bridge } from './bridge.ts';
import { bridgeFromCdn } from './bridge-from-cdn.ts';
import { consent } from './consent.ts';
import { counting } from './counting.ts';
import { preview } from './preview.ts';
import type { Scenario } from './scenario.ts';
import { siteCallback } from './site-callback.ts';
import { tellings } from './tellings/index.ts';
import { writeScenario } from './write-scenario.ts';

export type { Scenario } from './scenario.ts';
export { setup } from './setup.ts';

/** The Tests tab, from what every marketer looks at to what few need. */
export const scenarios: Scenario[] = [
  ...tellings.map(writeScenario),
  ...counting,
  ...siteCallback,
  ...consent,
  ...bridge,
  ...bridgeFromCdn,
  ...preview,
];
