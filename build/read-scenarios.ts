import { readFileSync } from 'node:fs';
import { cases } from '../template/scenarios/cases/index.ts';
import { scenarioFiles } from '../template/scenarios/index.ts';
import type { Scenario } from '../template/scenarios/scenario.ts';
import { writeScenario } from '../template/scenarios/write-scenario.ts';

const FOLDER = 'template/scenarios';

const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd();

/** What runs before every scenario: a made-up page in place of the APIs that reach one. */
export const readSetup = (): string =>
  ['page', 'steps', 'assertions'].map((name) => read(`setup/${name}.js`)).join('\n\n');

/** The Tests tab: the scenarios of the cases, then those of the files. */
export function readScenarios(): Scenario[] {
  const written = Object.entries(scenarioFiles).flatMap(([folder, names]) =>
    names.map((name) => readScenario(`${folder}/${name}.js`)),
  );
  return [...cases.map(writeScenario), ...written];
}

function readScenario(file: string): Scenario {
  const [, name, code] = /^\/\/ (.+)\n\n([\s\S]+)$/.exec(read(file)) ?? [];
  if (name === undefined || code === undefined)
    throw new Error(
      `${FOLDER}/${file} must begin with its name: \`// The tag …\`, an empty line, then the scenario.`,
    );
  return { name, code };
}
