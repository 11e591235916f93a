import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { findSection, parseTemplate } from 'gtm-template';
import { type Budget, budgets, namesKeptOut } from '../budgets.ts';
import { stripComments } from './strip-comments.ts';

/** One number and the budget it has to keep. */
export interface Measurement {
  file: string;
  size: number;
  budget: Budget;
}

/** Bytes as a CDN sends them: brotli at its highest level. */
export function measureBrotli(content: Buffer): number {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}

export function measureBridge(file: string): Measurement {
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
  return { file, size: measureBrotli(readFileSync(file)), budget: budgets.bridge };
}

/** The code section of a template without comments, in bytes of UTF-8; undefined where there is no such file. */
export function measureSandbox(file: string): Measurement | undefined {
  if (!existsSync(file)) return undefined;
  const template = parseTemplate(readFileSync(file, 'utf8'));
  const section = findSection(template, 'SANDBOXED_JS_FOR_WEB_TEMPLATE');
  return {
    file,
    size: Buffer.byteLength(stripComments(section?.body ?? '').trim()),
    budget: budgets.sandbox,
  };
}

/** A sentence for each name in the script that must not be there. */
export function findForbiddenNames(file: string, script: string): string[] {
  return Object.entries(namesKeptOut)
    .filter(([name]) => script.includes(name))
    .map(([name, reason]) => `${file} contains '${name}': ${reason}. Find the import that brings it in.`);
}
