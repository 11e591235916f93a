import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { info } from '../template/info.ts';
import { PARAMETERS } from '../template/parameters.ts';
import { webPermissions } from '../template/permissions.ts';
import { readScenarios, readSetup } from './read-scenarios.ts';
import { bundleForSandbox } from './subset/bundle-for-sandbox.ts';

/** As GTM's exporter writes JSON: these characters escaped, so that import and export give no difference. */
const printJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[<>&'=]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const printTests = (): string =>
  stringify(
    { scenarios: readScenarios(), setup: readSetup() },
    { lineWidth: 0, indentSeq: false, blockQuote: 'literal' },
  ).trimEnd();

/** `template/info.ts` with the icon as the gallery takes it. */
export const describeInfo = () => {
  const thumbnail = `data:image/png;base64,${readFileSync('template/icon.png', 'base64')}`;
  return { ...info, brand: { ...info.brand, thumbnail } };
};

/** One tab for each step: a tenth of the section was spaces. */
const indentByTabs = (code: string): string =>
  code.replaceAll(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));

/** `(name) =>` as `name =>`, which GTM takes as well and people read as easily. */
const printBareParameters = (code: string): string => code.replaceAll(/\((\w+)\) =>/g, '$1 =>');

/** The gallery's terms are Google's text; a person adds them after accepting them, see `npm run release`. */
const TERMS = 'template/terms.txt';

/** The text of `template.tpl`. https://developers.google.com/tag-platform/tag-manager/templates/gallery */
export const buildTemplate = async (version: string): Promise<string> => {
  const { code, renamed } = await bundleForSandbox('template/tag.ts', { VERSION: JSON.stringify(version) });
  if (renamed.length > 0)
    throw new Error(`The code of the tag would not read as its sources:\n${renamed.join('\n')}`);
  const sections: [string, string][] = [
    ['INFO', printJson(describeInfo())],
    ['TEMPLATE_PARAMETERS', printJson(PARAMETERS)],
    ['SANDBOXED_JS_FOR_WEB_TEMPLATE', printBareParameters(indentByTabs(code)).trim()],
    ['WEB_PERMISSIONS', printJson(webPermissions(version))],
    ['TESTS', printTests()],
    ['NOTES', readFileSync('template/notes.md', 'utf8').trim()],
  ];
  if (existsSync(TERMS)) sections.unshift(['TERMS_OF_SERVICE', readFileSync(TERMS, 'utf8').trim()]);
  return `\uFEFF${sections.map(([name, text]) => `___${name}___\n\n${text}\n\n\n`).join('')}`;
};
