import { TERMS } from './plan-release.ts';
import { ReleaseFault } from './release-fault.ts';

const UNDO = 'Nothing is committed; `git stash -u` puts the changes away.';

/** Refuses a built template that loads any other version of the bridge, or has other terms than were accepted. */
export function checkTemplate(template: string | undefined, version: string, hasTerms: boolean): void {
  if (template === undefined) throw new ReleaseFault(`The build wrote no template.tpl. ${UNDO}`);
  const pinned = new Set([...template.matchAll(/booking-bridge@([^/"']+)/g)].map(([, found]) => found));
  if (pinned.size !== 1 || !pinned.has(version))
    throw new ReleaseFault(
      `template.tpl loads booking-bridge@${[...pinned].join(', ') || 'nothing'} from the CDN instead of ${version}: ` +
        `build/build-template.ts must take the version of package.json. ${UNDO}`,
    );
  if (hasTerms !== template.includes('___TERMS_OF_SERVICE___'))
    throw new ReleaseFault(
      `template.tpl and ${TERMS} do not agree on the gallery's terms: build again. ${UNDO}`,
    );
}
