import { buildData, type FieldError } from '../fields/index.ts';
import { placeInFile } from '../file/index.ts';
import { SyntaxFault } from '../language/index.ts';
import { type RunResult, runTemplate } from '../run.ts';
import type { FileCommand } from './file-command.ts';
import { printJson } from './print-json.ts';
import { decode, readTemplate, type TemplateFile } from './read-template.ts';
import { type Terminal, UsageFault } from './terminal.ts';

type Data = Record<string, unknown>;

/** Fires a template once and prints what became of it; fails when the form, the code or the tag does. */
export const runFile: FileCommand = async (
  file,
  { data: dataFile, raw, url, blockScripts, json },
  terminal,
) => {
  const templateFile = await readTemplate(file, terminal);
  const typed = dataFile === undefined ? {} : await readData(dataFile, terminal);
  const { data, errors } = raw ? { data: typed, errors: [] } : buildData(templateFile.template, typed);
  if (errors.length > 0) {
    terminal.write(json ? `${JSON.stringify({ file, errors })}\n` : describeErrors(errors));
    return 1;
  }
  const report = await fire(templateFile, data, blockScripts, url);
  terminal.write(json ? `${printJson(report)}\n` : describeReport(report));
  return report.status === 'success' || report.status === 'returned' ? 0 : 1;
};

async function fire({ file, template }: TemplateFile, data: Data, blockScripts: boolean, url?: string) {
  try {
    const result = runTemplate(template, {
      data,
      previewMode: true,
      loads: () => !blockScripts,
      scripts: () => (blockScripts ? undefined : () => undefined),
      ...(url === undefined ? {} : { url }),
    });
    await result.settled;
    const isVariable = template.info.type === 'MACRO' && !result.threw;
    return { ...describeResult(file, result), ...(isVariable && { status: 'returned' }) };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { file, status: 'refused', threw: error.message, ...placeInFile(template.codePlace, error) };
  }
}

async function readData(file: string, terminal: Terminal): Promise<Data> {
  const text = decode(file, await terminal.read(file));
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Data;
  } catch (error) {
    throw new UsageFault(
      `${file}: not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  throw new UsageFault(`${file}: the data must be a JSON object, field names with their values.`);
}

function describeErrors(errors: readonly FieldError[]): string {
  const lines = errors.map(({ field, row, column, message }) => {
    const spot =
      row === undefined ? field : `${field}, row ${row}${column === undefined ? '' : `, ${column}`}`;
    return `✗ ${spot}: ${message}`;
  });
  return `GTM would not save these fields:\n${lines.join('\n')}\n`;
}

function describeResult(file: string, { status, returned, threw, steps, page }: RunResult) {
  return {
    file,
    status,
    returned,
    threw: threw?.message,
    dataLayer: page.dataLayer,
    scripts: page.injectedScripts,
    pixels: page.pixels,
    iframes: page.iframes,
    consent: page.consent.all(),
    cookies: page.cookieWrites,
    storage: page.storage,
    console: page.consoleMessages,
    swallowed: page.swallowedErrors.map(({ where, error }) => ({
      where,
      message: error instanceof Error ? error.message : String(error),
    })),
    steps,
  };
}

/** One line a fact; what did not happen is left out. */
function describeReport(report: object): string {
  const facts = Object.entries(report).filter(([, value]) => value !== undefined && !isBlank(value));
  return `${facts.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : printJson(value)}`).join('\n')}\n`;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
