import { stringify } from 'yaml';
import { isObject } from './read-json.ts';
import type { Json, Section, Template } from './template.ts';

/** The order in which GTM exports the sections; others follow as they stand. */
const sectionOrder = [
  'TERMS_OF_SERVICE',
  'INFO',
  'VENDOR_DETAILS',
  'TEMPLATE_PARAMETERS',
  'SANDBOXED_JS_FOR_WEB_TEMPLATE',
  'SANDBOXED_JS_FOR_SERVER',
  'WEB_PERMISSIONS',
  'SERVER_PERMISSIONS',
  'TESTS',
  'NOTES',
];

const infoOrder =
  `type id version securityGroups displayName categories brand description containerContexts`.split(' ');
/** What follows, such as `selectItems` before or after `simpleValueType`, differs by type of field: it stays. */
const fieldOrder = ['type', 'name', 'displayName'];

/**
 * The text of a template laid out as GTM exports it: order of sections and keys, two blanks of indent, LF,
 * `\u003c` for `<` and the like in JSON. The meaning stays; comments in the tests' YAML are lost, as in GTM.
 */
export function formatTemplate(template: Template): string {
  const rank = ({ name }: Section) => sectionOrder.indexOf(name);
  const known = template.sections.filter(({ name }) => sectionOrder.includes(name));
  const others = template.sections.filter(({ name }) => !sectionOrder.includes(name));
  const sections = [...known.sort((one, other) => rank(one) - rank(other)), ...others];
  const mark = template.preamble.startsWith('\uFEFF') ? '\uFEFF' : '';
  const preamble = template.preamble.slice(mark.length).trim();
  const body = sections.map((section) => `___${section.name}___\n\n${formatBody(section, template)}\n\n\n`);
  return mark + (preamble === '' ? '' : `${preamble}\n\n\n`) + body.join('');
}

function formatBody(section: Section, template: Template): string {
  switch (section.name) {
    case 'INFO':
      return printJson(orderKeys(JSON.parse(section.body) as Json, infoOrder));
    case 'TEMPLATE_PARAMETERS':
      return printJson(orderFields(JSON.parse(section.body) as Json));
    case 'WEB_PERMISSIONS':
    case 'SERVER_PERMISSIONS':
      return printJson(JSON.parse(section.body) as Json);
    case 'TESTS':
      return isLaidOut(section.body) ? trimBlankLines(section.body) : printTests(template.tests);
    default:
      return trimBlankLines(section.body.replaceAll(/\r\n|\r/g, '\n'));
  }
}

function printJson(value: Json): string {
  const escapeCharacter = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // Outside of strings none of these characters occurs in JSON.
  return JSON.stringify(value, null, 2).replaceAll(/[<>=&']/g, escapeCharacter);
}

function orderKeys(value: Json, order: readonly string[]): Json {
  if (!isObject(value)) return value;
  const first = order.filter((key) => Object.hasOwn(value, key));
  const rest = Object.keys(value).filter((key) => !order.includes(key));
  return Object.fromEntries([...first, ...rest].map((key) => [key, value[key] ?? null]));
}

/**
 * Fields nest in lists and in `param`; each object with a `type` and a `name` is one, but for the columns of a simple
 * table, where GTM does not begin with the type.
 */
function orderFields(value: Json): Json {
  if (Array.isArray(value)) return value.map(orderFields);
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === 'simpleTableColumns' ? member : orderFields(member),
    ]),
  );
  return Object.hasOwn(inner, 'type') && Object.hasOwn(inner, 'name') ? orderKeys(inner, fieldOrder) : inner;
}

/** What a line of GTM's own layout of tests begins with; how it writes a text after that differs by version. */
const lineOfTests = /^(?:scenarios:(?: \[\])?$|setup: (?!"\s+"$)|- name: | {2}code: | {3,4}| {2}(?=\S)|$)/;

/** Whether tests stand as GTM writes them: rewriting would change what nobody touched, such as `setup: ''`. */
function isLaidOut(body: string): boolean {
  const lines = trimBlankLines(body).split('\n');
  return (
    !body.includes('\r') &&
    lines[0]?.startsWith('scenarios:') === true &&
    lines.every((line) => lineOfTests.test(line) && !/[ \t]$/.test(line) && !/^\s*#/.test(line))
  );
}

function printTests({ scenarios, setup }: Template['tests']): string {
  const list = scenarios.map(({ name, code }) => `- ${printName(name)}\n  code: ${printCode(code, 4)}`);
  const head = list.length === 0 ? 'scenarios: []' : `scenarios:\n${list.join('\n')}`;
  return setup.trim() === '' ? head : `${head}\nsetup: ${printCode(setup, 2)}`;
}

/** As the value of its key, for what needs quotes depends on where it stands: `---` alone is no text. */
function printName(name: string): string {
  return stringify({ name }, { lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
}

/** A block, from which YAML reads back all but trailing blanks; what a block cannot hold is quoted. */
function printCode(code: string, width: number): string {
  // Line by line: for a pattern with the flag `m`, U+2028 inside a text would end a line too.
  const lines = code
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/[ \t]+$/, ''));
  if (/^(?:\s|$)/.test(lines[0] ?? '')) return JSON.stringify(lines.join('\n'));
  return `|-\n${lines.map((line) => line && ' '.repeat(width) + line).join('\n')}`;
}

function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
