export {
  createRun,
  type Run,
  type RunnableTemplate,
  type RunSettings,
} from './run/create-run.ts';
export { type RunOptions, type RunResult, runTemplate, type TagStatus } from './run/run-template.ts';
export type { ApiCall } from './run/watch-calls.ts';
