/** Writes the text of a template from its parts, as GTM lays an export out. */
export interface TplParts {
  info?: Record<string, unknown>;
  parameters?: unknown[];
  code?: string;
  permissions?: unknown[];
  /** Scenario names and their code. */
  scenarios?: Record<string, string>;
  setup?: string;
  terms?: boolean;
  notes?: string;
}

const defaultInfo = {
  type: 'TAG',
  id: 'cvt_temp_public_id',
  version: 1,
  securityGroups: [],
  displayName: 'Example',
  brand: { id: 'brand_dummy', displayName: '' },
  description: 'An example.',
  containerContexts: ['WEB'],
};

const terms =
  "By creating or modifying this file you agree to Google Tag Manager's Community\nTemplate Gallery Developer Terms of Service available at\nhttps://developers.google.com/tag-manager/gallery-tos (or such other URL as\nGoogle may provide), as modified from time to time.";

export function writeTpl(parts: TplParts = {}): string {
  const { info = {}, parameters = [], code = 'data.gtmOnSuccess();', permissions = [] } = parts;
  const sections: [string, string][] = [
    ...(parts.terms ? [['TERMS_OF_SERVICE', terms] as [string, string]] : []),
    ['INFO', JSON.stringify({ ...defaultInfo, ...info }, null, 2)],
    ['TEMPLATE_PARAMETERS', JSON.stringify(parameters, null, 2)],
    ['SANDBOXED_JS_FOR_WEB_TEMPLATE', code],
    ['WEB_PERMISSIONS', JSON.stringify(permissions, null, 2)],
    ['TESTS', writeTests(parts)],
    ['NOTES', parts.notes ?? 'Created on 1/1/2025, 10:00:00 AM'],
  ];
  return sections.map(([name, body]) => `___${name}___\n\n${body}\n\n\n`).join('');
}

function writeTests({ scenarios = {}, setup }: TplParts): string {
  const entries = Object.entries(scenarios);
  const list = entries.map(([name, code]) => `- name: ${name}\n  code: |-\n${indent(code, 4)}`).join('\n');
  const head = entries.length === 0 ? 'scenarios: []' : `scenarios:\n${list}`;
  return setup === undefined ? head : `${head}\nsetup: |-\n${indent(setup, 2)}`;
}

function indent(code: string, width: number): string {
  return code.replaceAll(/^(?=.)/gm, ' '.repeat(width));
}

type Setting = string | boolean | readonly Setting[] | { readonly [key: string]: Setting };

/** A permission in the encoding of the file: numbered types, maps as two lists. */
export function permission(id: string, settings: { readonly [key: string]: Setting } = {}): unknown {
  return {
    instance: {
      key: { publicId: id, versionId: '1' },
      param: Object.entries(settings).map(([key, value]) => ({ key, value: encode(value) })),
    },
    clientAnnotations: { isEditedByUser: true },
    isRequired: true,
  };
}

export const globalKey = (key: string, read = true, write = true, execute = true) => ({
  key,
  read,
  write,
  execute,
});

function encode(value: Setting): unknown {
  if (typeof value === 'string') return { type: 1, string: value };
  if (typeof value === 'boolean') return { type: 8, boolean: value };
  if (Array.isArray(value)) return { type: 2, listItem: value.map(encode) };
  const entries = Object.entries(value);
  return {
    type: 3,
    mapKey: entries.map(([key]) => encode(key)),
    mapValue: entries.map(([, member]) => encode(member)),
  };
}
