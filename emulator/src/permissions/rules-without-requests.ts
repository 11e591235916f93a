import type { SandboxValue } from '../values.ts';
import type { Grant } from './grant.ts';
import type { Rule } from './rule.ts';

/**
 * `debug` allows logging in preview mode only.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/permissions#logging
 */
export const logging: Rule = {
  id: 'logging',
  describe: () => ({}),
  refuse(grant, _args, { previewMode }) {
    if (grant.settings.environments === 'all') return undefined;
    if (grant.settings.environments === 'debug' && previewMode) return undefined;
    return 'Logging is not enabled in all environments';
  },
};

/** Permissions without settings: to have them is to be allowed, unless something is asked that they do not know. */
export const plainRules: Rule[] = [
  'access_template_storage',
  'read_analytics_storage',
  'read_character_set',
  'read_container_data',
  'read_event_metadata',
  'read_title',
].map((id) => ({ id, describe: () => ({}), refuse })) satisfies Rule[];

function refuse(_grant: Grant, args: readonly SandboxValue[]): string | undefined {
  return args.length === 0 ? undefined : 'The permission takes no arguments.';
}
