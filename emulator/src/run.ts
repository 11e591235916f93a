export { createRun, type Run } from './run/create-run.ts';
export type { RunnableTemplate, RunSettings } from './run/run-settings.ts';
export { type RunOptions, type RunResult, runTemplate, type TagStatus } from './run/run-template.ts';
export type { ApiCall } from './run/watch-calls.ts';
