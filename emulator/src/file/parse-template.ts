import type { LocatedJson } from './locate-json.ts';
import { locateJson } from './locate-json.ts';
import { indexLines } from './locate-offset.ts';
import { readFields } from './read-fields.ts';
import { readInfo } from './read-info.ts';
import { readPermissions } from './read-permissions.ts';
import { noTests, readScenarios } from './read-scenarios.ts';
import { refuseBinary } from './refuse-binary.ts';
import { splitSections } from './split-sections.ts';
import type { Section, Template } from './template.ts';
import { TemplateFault } from './template-fault.ts';

const webCode = 'SANDBOXED_JS_FOR_WEB_TEMPLATE';
const serverCode = 'SANDBOXED_JS_FOR_SERVER';

/**
 * Parses the text of a `.tpl` file. `printTemplate` of the result gives the same text again, byte for byte.
 * Throws a TemplateFault with the file's line and column.
 */
export function parseTemplate(text: string): Template {
  refuseBinary(text);
  const { preamble, sections } = splitSections(text);
  const locate = indexLines(text);
  const find = (name: string) => sections.find((section) => section.name === name);
  const json = (name: string): LocatedJson | undefined => {
    const section = find(name);
    return section && locateJson(section, locate);
  };
  const info = json('INFO');
  if (!info) throw missing('INFO', 'This is not a GTM template');
  const code = find(webCode) ?? find(serverCode);
  if (!code) throw missing(webCode, 'The template has no code');
  const parameters = json('TEMPLATE_PARAMETERS');
  const permissions = json('WEB_PERMISSIONS') ?? json('SERVER_PERMISSIONS');
  const tests = find('TESTS');
  return {
    preamble,
    sections,
    container: code.name === webCode ? 'web' : 'server',
    info: readInfo(info),
    parameters: parameters ? readFields(parameters) : [],
    code: code.body,
    codePlace: { ...locate(code.offset), indent: 0, literal: true },
    permissions: permissions ? readPermissions(permissions) : [],
    tests: tests ? readScenarios(tests, locate) : noTests,
    notes: find('NOTES')?.body.trim() ?? '',
  };
}

/** The section of that name, such as `NOTES`; undefined where the file has none. */
export function findSection(template: Template, name: string): Section | undefined {
  return template.sections.find((section) => section.name === name);
}

function missing(name: string, what: string): TemplateFault {
  return new TemplateFault(`${what}: no line ___${name}___ was found.`, { line: 1, column: 1 });
}
