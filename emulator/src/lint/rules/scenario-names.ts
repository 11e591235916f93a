import type { Rule } from '../lint-context.ts';

/** Scenarios that cannot be told apart in the results, or whose name the editor is reported to refuse. */
export const findScenarioNames: Rule = ({ template }) => {
  const seen = new Map<string, number>();
  return template.tests.scenarios.flatMap(({ name, line }) => {
    const place = { line, column: 1 };
    const earlier = seen.get(name);
    seen.set(name, earlier ?? line);
    if (name.trim() === '') {
      return { rule: 'scenario-names', level: 'error', message: 'A scenario has an empty name.', ...place };
    }
    if (earlier !== undefined) {
      const message = `Two scenarios are called "${name}", the other on line ${earlier}.`;
      return { rule: 'scenario-names', level: 'warning', message, ...place };
    }
    const [odd] = /[./\r\n]/.exec(name) ?? [];
    if (odd === undefined) return [];
    const message = `The editor may refuse the scenario name "${name}": leave out ${JSON.stringify(odd)}.`;
    return { rule: 'scenario-names', level: 'warning', message, ...place };
  });
};
