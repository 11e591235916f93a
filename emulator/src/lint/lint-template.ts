import type { Template } from '../file/index.ts';
import type { Finding } from './finding.ts';
import type { GalleryFiles } from './gallery-files.ts';
import { createLintContext } from './lint-context.ts';
import { rules } from './rules/index.ts';

export interface LintOptions {
  /** Also check what Google's gallery asks for; with the texts of the files beside the template, these too. */
  gallery?: boolean | GalleryFiles;
}

/** What is wrong with a template, in the order of its file. Only errors make it unfit for GTM. */
export function lintTemplate(template: Template, { gallery = false }: LintOptions = {}): Finding[] {
  const context = createLintContext(template, gallery === true ? {} : gallery || undefined);
  return rules
    .flatMap((rule) => rule(context))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}
