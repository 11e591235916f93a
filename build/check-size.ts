import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeSize, judge } from './size/judge.ts';
import { findForbiddenNames, measureBridge, measureSandbox } from './size/measure.ts';
import { shareModules } from './size/share-modules.ts';

const BRIDGE = 'dist/bridge.js';

try {
  const artifacts = [measureBridge(BRIDGE), measureSandbox('template.tpl')].filter(
    (found) => found !== undefined,
  );
  console.table(artifacts.map(describeSize));

  const script = readFileSync(BRIDGE, 'utf8');
  if (process.argv.includes('--modules'))
    console.table(shareModules(script, readFileSync(`${BRIDGE}.map`, 'utf8'), dirname(BRIDGE)));

  const faults = [
    ...artifacts.map(judge).filter((fault) => fault !== undefined),
    ...findForbiddenNames(BRIDGE, script),
  ];
  for (const fault of faults) console.error(`\n${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
