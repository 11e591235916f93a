import type { SandboxValue } from '../values.ts';
import { type Grant, listOf } from './grant.ts';
import { matchUrlPattern } from './match-url-pattern.ts';
import type { Circumstances, Rule } from './rule.ts';

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#inject_script */
export const injectScript = urlRule('inject_script', 'Script URL', 'Prohibited script URL: ');

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#inject_hidden_iframe */
export const injectHiddenIframe = urlRule('inject_hidden_iframe', 'Iframe URL', 'Prohibited iframe URL: ');

/** https://developers.google.com/tag-platform/tag-manager/templates/permissions#send_pixel */
export const sendPixel = urlRule('send_pixel', 'Pixel URL', 'Prohibited URL: ', '.');

function urlRule(id: string, what: string, refusal: string, end = ''): Rule {
  return {
    id,
    describe: ([url]) => ({ url }),
    refuse(grant: Grant, [url]: readonly SandboxValue[], { url: base }: Circumstances) {
      if (typeof url !== 'string') return `${what} must be a string.`;
      // Only `send_pixel` has this setting: a script or a frame always needs a pattern.
      if (id === 'send_pixel' && grant.settings.allowedUrls === 'any') return undefined;
      const patterns = listOf(grant, 'urls');
      return patterns.some((pattern) => matchUrlPattern(pattern, url, base))
        ? undefined
        : refusal + url + end;
    },
  };
}
