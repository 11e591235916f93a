import { addToMetadata } from './add-to-metadata.ts';
import { type ReleasePlan, TERMS } from './plan-release.ts';
import { ReleaseFault } from './release-fault.ts';
import type { Repository } from './repository.ts';

/** The commit with the template, and the one that tells the gallery of it. */
export interface ReleaseCommits {
  template: string;
  metadata: string;
}

/**
 * Raises the version, rebuilds and commits, in two commits: the gallery's line names the commit that holds the
 * template, so it cannot be part of it. https://developers.google.com/tag-platform/tag-manager/templates/gallery
 */
export function carryOut(repository: Repository, plan: ReleasePlan, build: () => void): ReleaseCommits {
  const { to, terms } = plan;
  for (const path of ['package.json', 'package-lock.json']) {
    const text = repository.read(path);
    if (text !== undefined) repository.write(path, raiseVersion(text, to));
  }
  if (terms !== undefined) repository.write(TERMS, terms);
  build();
  checkTemplate(repository.read('template.tpl'), plan);
  const template = repository.commit(`Release ${to}`);
  repository.write(
    'metadata.yaml',
    addToMetadata(plan.metadata, { sha: template, changeNotes: `${to}\n${plan.changeNotes}` }),
  );
  return { template, metadata: repository.commit(`Tell the gallery of ${to}`) };
}

function raiseVersion(text: string, version: string): string {
  const json = JSON.parse(text) as { version: string; packages?: Record<string, { version?: string }> };
  json.version = version;
  const root = json.packages?.[''];
  if (root) root.version = version;
  return `${JSON.stringify(json, null, 2)}\n`;
}

function checkTemplate(template: string | undefined, { to, hasTerms }: ReleasePlan): void {
  const undo = 'Nothing is committed; `git stash -u` puts the changes away.';
  if (template === undefined) throw new ReleaseFault(`The build wrote no template.tpl. ${undo}`);
  const pinned = new Set([...template.matchAll(/booking-bridge@([^/"']+)/g)].map(([, version]) => version));
  if (pinned.size !== 1 || !pinned.has(to))
    throw new ReleaseFault(
      `template.tpl loads booking-bridge@${[...pinned].join(', ') || 'nothing'} from the CDN instead of ${to}: ` +
        `build/build-template.ts must take the version of package.json. ${undo}`,
    );
  if (hasTerms !== template.includes('___TERMS_OF_SERVICE___'))
    throw new ReleaseFault(
      `template.tpl and ${TERMS} do not agree on the gallery's terms: build again. ${undo}`,
    );
}
