import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Finding } from '../finding.ts';
import type { Rule } from '../lint-context.ts';

/**
 * `metadata.yaml` and `LICENSE`, which stand beside the template in its repository.
 * https://developers.google.com/tag-platform/tag-manager/templates/gallery
 */
export const findGalleryFiles: Rule = ({ gallery }) => {
  if (!gallery) return [];
  return [...checkMetadata(gallery.metadata), ...checkLicense(gallery.license)];
};

function checkLicense(text: string | undefined): Finding[] {
  if (text === undefined)
    return [report('warning', 'There is no file LICENSE beside the template; the gallery wants Apache 2.0.')];
  if (/Apache License/.test(text) && /Version 2\.0/.test(text)) return [];
  return [report('error', 'LICENSE must be the text of the Apache License, Version 2.0.')];
}

function checkMetadata(text: string | undefined): Finding[] {
  if (text === undefined) return [report('warning', 'There is no file metadata.yaml beside the template.')];
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  const [broken] = document.errors;
  if (broken) return [report('error', `metadata.yaml is not valid YAML: ${broken.message.split('\n')[0]}`)];
  const root = document.contents;
  if (!isMap(root)) return [report('error', 'metadata.yaml must hold homepage, documentation and versions.')];
  const findings: Finding[] = [];
  for (const key of ['homepage', 'documentation']) {
    const link = textOf(root, key);
    if (link === undefined || !/^https?:\/\//.test(link))
      findings.push(report('warning', `metadata.yaml: "${key}" should be a URL.`));
  }
  const versions = root.get('versions', true);
  if (!isSeq(versions) || versions.items.length === 0) {
    return [
      ...findings,
      report('error', 'metadata.yaml: "versions" must list at least one version, the newest first.'),
    ];
  }
  for (const [index, version] of versions.items.entries()) {
    const sha = isMap(version) ? textOf(version, 'sha') : undefined;
    if (sha === undefined || !/^[0-9a-f]{40}$/.test(sha)) {
      findings.push(
        report('error', `metadata.yaml: version ${index + 1} needs the full commit in "sha", 40 hex digits.`),
      );
    }
  }
  return findings;
}

/** The text of a value as written: a commit of digits only would read as a number. */
function textOf(map: YAMLMap, key: string): string | undefined {
  const node = map.get(key, true);
  return isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined;
}

function report(level: Finding['level'], message: string): Finding {
  return { rule: 'gallery-files', level, message, line: 1, column: 1 };
}
