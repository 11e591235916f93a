// What an author of any GTM template says to the emulator.
import { lintTemplate, parseTemplate, runTemplate, type Template, testTemplate } from 'gtm-template';

const template: Template = parseTemplate('');
export const statuses: string[] = [runTemplate(template, { data: {} }).status];
export const isClean: boolean = lintTemplate(template).length === 0;
export const passed: Promise<boolean[]> = testTemplate(template).then((rows) =>
  rows.map((row) => row.passed),
);

// @ts-expect-error a template, not its text
lintTemplate('');
