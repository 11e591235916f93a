import { checkNode } from './check-node.ts';
import { checkText, findHtmlComments, findMissingSemicolons } from './check-text.ts';
import { createFinding, type SyntaxFinding } from './finding.ts';
import { type ParsedSource, parseSource } from './parse-source.ts';
import type { Report } from './report.ts';
import { NestingError, walkNodes } from './walk-nodes.ts';

/** Everything in the code that GTM refuses or is not known to accept, in the order of the code. */
export function inspectSyntax(source: string): SyntaxFinding[] {
  const parsed = parseSource(source);
  return 'rule' in parsed ? [parsed] : inspectParsed(parsed);
}

export function inspectParsed(parsed: ParsedSource): SyntaxFinding[] {
  const findings = [...findMissingSemicolons(parsed), ...findHtmlComments(parsed)];
  try {
    walkNodes(parsed.program, (node, parents) => {
      const report: Report = (rule, word, offset = node.start) => {
        findings.push(createFinding(parsed.text, rule, offset, word));
      };
      checkText(node, parsed, report);
      return checkNode(node, parents, report);
    });
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    findings.push(createFinding(parsed.text, 'too-deep', error.offset));
  }
  return findings.sort((one, other) => one.line - other.line || one.column - other.column);
}
