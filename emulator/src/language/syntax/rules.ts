/** One thing that the language does not have, or that it was never seen to accept. */
export interface SyntaxRule {
  /** An error is refused; a warning runs here, but whether GTM's editor takes it is not known. */
  level: 'error' | 'warning';
  /** What is wrong; `%` stands for the word found. */
  problem: string;
  /** What to write instead. */
  instead: string;
}

function refuse(problem: string, instead: string): SyntaxRule {
  return { level: 'error', problem, instead };
}

function doubt(problem: string, instead: string): SyntaxRule {
  return { level: 'warning', problem, instead };
}

/**
 * Google publishes no grammar: what its page rules out, or what its interpreter has no instruction for, is an
 * error; what no published template uses is a warning.
 * https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript
 */
export const syntaxRules = {
  syntax: refuse('%', 'correct the text at this place'),
  'too-deep': refuse(
    'The code is nested too deeply to be read',
    'move the inner parts into functions of their own',
  ),
  'unknown-syntax': refuse('Sandboxed JavaScript has no %', 'write it with functions, conditions and loops'),
  'missing-semicolon': refuse("missing ';' at %", "end the statement with ';' here"),
  'missing-bracket': refuse('missing %', 'put the bracket in here'),
  'html-comment': refuse('Sandboxed JavaScript has no HTML comments', 'start the comment with //'),
  'reserved-name': refuse("The name '%' cannot be declared", 'choose another name'),

  'regex-literal': refuse(
    'Sandboxed JavaScript has no regular expression literals',
    "give the pattern as text, as in text.match('^[a-z]+$'), or use indexOf",
  ),
  'template-literal': refuse('Sandboxed JavaScript has no template literals', "join texts with '+'"),
  bigint: refuse('Sandboxed JavaScript has no bigints', 'keep long numbers as text'),
  new: refuse(
    "Sandboxed JavaScript has no 'new'",
    'use a literal, [] or {}, or a function that returns an object',
  ),
  this: refuse("Sandboxed JavaScript has no 'this'", 'pass the object as an argument'),
  class: refuse('Sandboxed JavaScript has no classes', 'use functions that take or return objects'),
  accessor: refuse('Sandboxed JavaScript has no getters and setters', 'use a function'),
  generator: refuse('Sandboxed JavaScript has no generators', 'collect the values in an array'),
  async: refuse("Sandboxed JavaScript has no 'async', 'await' or 'for await'", 'pass a callback'),
  try: refuse("Sandboxed JavaScript has no 'try'", 'check the value before it is used'),
  throw: refuse("Sandboxed JavaScript has no 'throw'", 'return a value, or call data.gtmOnFailure()'),
  label: refuse(
    'Sandboxed JavaScript has no labels',
    'move the inner loop into a function and return from it',
  ),
  with: refuse("Sandboxed JavaScript has no 'with'", 'write the object before each property'),
  debugger: refuse("Sandboxed JavaScript has no 'debugger'", "use require('logToConsole')"),
  module: refuse('Sandboxed JavaScript has no modules', "use require('…') for the APIs of GTM"),
  spread: refuse(
    "Sandboxed JavaScript has no spread '...'",
    'use concat for arrays, copy the keys of objects',
  ),
  rest: refuse("Sandboxed JavaScript has no rest '...'", "use 'arguments', which is an array"),
  destructuring: refuse(
    'Sandboxed JavaScript has no destructuring',
    'declare each variable from its property',
  ),
  'default-value': refuse(
    'Sandboxed JavaScript has no default values',
    "compare with 'undefined' and assign",
  ),
  delete: refuse("Sandboxed JavaScript has no 'delete'", "use require('Object').delete(object, 'key')"),
  void: refuse("Sandboxed JavaScript has no 'void'", "write 'undefined'"),
  'unary-plus': refuse("Sandboxed JavaScript has no '+' before a value", "use require('makeNumber')"),
  in: refuse("Sandboxed JavaScript has no operator 'in'", "use object.hasOwnProperty('key')"),
  instanceof: refuse("Sandboxed JavaScript has no operator 'instanceof'", "use require('getType')"),
  exponent: refuse("Sandboxed JavaScript has no operator '%'", "use require('Math').pow"),
  nullish: refuse("Sandboxed JavaScript has no operator '%'", "compare with '== null'"),
  'optional-chain': refuse("Sandboxed JavaScript has no '?.'", "check the object with '&&' first"),
  'logical-assignment': refuse("Sandboxed JavaScript has no operator '%'", "write an 'if'"),
  'octal-literal': refuse(
    "The octal form '%' is not part of the language",
    'write the decimal number or the character',
  ),
  'numeric-separator': refuse("Sandboxed JavaScript has no '_' in numbers", 'leave it out'),
  'loop-target': refuse(
    'A loop can only assign to a variable',
    "declare one with 'const' and assign in the body",
  ),

  'comma-operator': doubt('No published template uses the comma operator', 'write two statements'),
  'do-while': doubt("No published template uses 'do'", "use 'while'"),
  bitwise: doubt(
    "No published template uses the bitwise operator '%'",
    "use the functions of require('Math')",
  ),
  'compound-assignment': doubt("No published template uses '%'", "write 'a = a … b'"),
  'empty-statement': doubt(
    'No published template has an empty statement',
    "leave the ';' out, or write '{}'",
  ),
  'trailing-comma': doubt(
    'No published template has a trailing comma in a call or in parameters',
    'leave it out',
  ),
  'nested-function': doubt(
    'No published template declares a function inside a function or block',
    "write 'const name = function…'",
  ),
  elision: doubt('No published template leaves out an element of an array', "write 'undefined'"),
  'shorthand-property': doubt("No published template uses the short form '{%}'", "write '%: %'"),
  'shorthand-method': doubt(
    'No published template uses the short form of methods',
    "write 'name: function…'",
  ),
  'computed-key': doubt('No published template computes a key in a literal', 'assign object[key] afterwards'),
  'number-form': doubt("No published template writes a number as '%'", 'write it in decimal digits'),
  'escape-form': doubt('No published template uses \\u or \\x escapes', 'write the character itself'),
  directive: doubt("No published template has a directive such as 'use strict'", 'leave it out'),
  'default-not-last': doubt(
    "The runtime always takes 'default' last, wherever it is written",
    'move it to the end of the switch',
  ),
  'leading-operator': doubt("No published template starts a line with '%'", 'end the line before with it'),
} as const satisfies Record<string, SyntaxRule>;

export type SyntaxRuleId = keyof typeof syntaxRules;
