import { type Program, parse } from 'acorn';

/** Reads code as the body of a function, which is what a template's code is; throws acorn's SyntaxError. */
export function parseSandboxed(
  code: string,
  onInsertedSemicolon: (offset: number) => void = () => {},
): Program {
  return parse(code, {
    ecmaVersion: 'latest',
    allowReturnOutsideFunction: true,
    locations: true,
    onInsertedSemicolon,
  });
}
