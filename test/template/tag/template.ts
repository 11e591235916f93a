import { readFileSync } from 'node:fs';
import { parseTemplate } from 'gtm-template';

/** The tag as marketers import it; `npm run build` makes it. */
export const TEMPLATE = parseTemplate(
  readFileSync(new URL('../../../template.tpl', import.meta.url), 'utf8'),
);
