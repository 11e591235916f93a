import type { AnyNode } from 'acorn';

/** How a rule is known. Google publishes no grammar of its language, so each rule says where it comes from. */
const known = {
  documented: 'https://developers.google.com/tag-platform/tag-manager/templates/sandboxed-javascript',
  /** The interpreter that runs templates has no instruction for it. */
  runtime: 'https://www.googletagmanager.com/gtm.js',
  /** None of 130 published templates uses it, so nobody knows whether the editor takes it. */
  unseen: 'https://tagmanager.google.com/gallery/',
  refusedThis: 'https://github.com/amplitude/GTM-Web-Demo/issues/2',
  refusedTry: 'https://github.com/gametimesf/gtm-templates',
  refusedText: 'https://github.com/facebookincubator/ConversionsAPI-Client-for-GoogleTagManager/issues/1',
} as const;

/** One thing that our code must not be compiled to. */
export interface SubsetRule {
  /** What is there, as the start of a sentence. */
  construct: string;
  /** What to write in the source instead. */
  instead: string;
  link: string;
  finds(node: AnyNode, parent: AnyNode | undefined): boolean;
}

const types =
  (...names: AnyNode['type'][]): SubsetRule['finds'] =>
  ({ type }) =>
    names.includes(type);

const operators =
  (...names: string[]): SubsetRule['finds'] =>
  (node) =>
    'operator' in node && names.includes(node.operator);

const property =
  (flag: 'shorthand' | 'method' | 'computed'): SubsetRule['finds'] =>
  (node) =>
    node.type === 'Property' && node[flag];

const rawLiteral =
  (type: 'string' | 'number', pattern: RegExp): SubsetRule['finds'] =>
  (node) =>
    node.type === 'Literal' && typeof node.value === type && pattern.test(node.raw ?? '');

// biome-ignore format: one row per rule reads as the table that it is
const rows: Record<string, [construct: string, instead: string, link: string, finds: SubsetRule['finds']]> = {
  'regex-literal': ['A regular expression literal', "give the pattern as text: text.match('^[a-z]+$')", known.refusedText, (node) => node.type === 'Literal' && 'regex' in node],
  'bigint': ['A bigint', 'keep long numbers as text', known.runtime, (node) => node.type === 'Literal' && typeof node.value === 'bigint'],
  'template-literal': ['A template literal', "join texts with '+'", known.unseen, types('TemplateLiteral', 'TaggedTemplateExpression')],
  'new': ["'new'", 'use a literal, or a function that returns an object', known.documented, types('NewExpression', 'MetaProperty')],
  'this': ["'this'", 'pass the object as an argument', known.refusedThis, types('ThisExpression')],
  'class': ['A class', 'use functions that take or return objects', known.documented, types('ClassDeclaration', 'ClassExpression', 'Super')],
  'accessor': ['A getter or setter', 'use a function', known.runtime, (node) => node.type === 'Property' && node.kind !== 'init'],
  'generator': ['A generator', 'collect the values in an array', known.runtime, (node) => node.type === 'YieldExpression' || ('generator' in node && node.generator)],
  'async': ["'async' or 'await'", 'pass a callback', known.runtime, (node) => node.type === 'AwaitExpression' || ('async' in node && node.async)],
  'try': ["'try'", 'check the value before it is used', known.refusedTry, types('TryStatement')],
  'throw': ["'throw'", 'return a value that says what went wrong', known.runtime, types('ThrowStatement')],
  'label': ['A label', 'move the inner loop into a function and return from it', known.runtime, types('LabeledStatement')],
  'with': ["'with'", 'write the object before each property', known.runtime, types('WithStatement')],
  'debugger': ["'debugger'", 'leave it out', known.runtime, types('DebuggerStatement')],
  'module': ["'import' or 'export' in the output", 'let the entry file export nothing', known.documented, types('ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration')],
  'spread': ["Spread '...'", 'use concat for arrays, copy the keys of objects', known.runtime, types('SpreadElement')],
  'rest': ["A rest parameter '...'", "use 'arguments' of a function expression, or pass an array", known.runtime, types('RestElement')],
  'destructuring': ['Destructuring', 'read each property in a statement of its own', known.runtime, types('ObjectPattern', 'ArrayPattern')],
  'default-value': ['A default parameter', "compare with 'undefined' in the body", known.runtime, types('AssignmentPattern')],
  'optional-chain': ["'?.'", "test the value with '&&' first", known.runtime, types('ChainExpression')],
  'nullish': ["'??'", "compare with 'undefined'", known.runtime, operators('??', '??=')],
  'logical-assignment': ["'&&=' or '||='", 'write the assignment out', known.runtime, operators('&&=', '||=')],
  'exponent': ["'**'", 'multiply; the bundler would turn it into Math.pow, which the sandbox lacks', known.runtime, operators('**', '**=')],
  'in': ["The operator 'in'", 'use object.hasOwnProperty(key)', known.runtime, operators('in')],
  'instanceof': ["'instanceof'", "ask the host's typeOf", known.runtime, operators('instanceof')],
  'delete': ["'delete'", "build a new object, or set 'undefined'", known.runtime, operators('delete')],
  'void': ["'void'", "write 'undefined'", known.runtime, operators('void')],
  'unary-plus': ["Unary '+'", 'multiply by 1', known.runtime, (node) => node.type === 'UnaryExpression' && node.operator === '+'],
  'bitwise': ['A bitwise operator', 'use arithmetic', known.unseen, operators('&', '|', '^', '~', '<<', '>>', '>>>')],
  'compound-assignment': ["A compound assignment other than '+='", "write 'a = a - b'", known.unseen, operators('-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<=', '>>=', '>>>=')],
  'comma-operator': ['The comma operator', 'write two statements', known.unseen, types('SequenceExpression')],
  'do-while': ["'do … while'", "write 'while'", known.unseen, types('DoWhileStatement')],
  'empty-statement': ['An empty statement', 'leave the semicolon out', known.unseen, types('EmptyStatement')],
  'elision': ['An array with a hole', "write 'undefined'", known.unseen, (node) => node.type === 'ArrayExpression' && node.elements.includes(null)],
  'shorthand-property': ['A shorthand property', "write '{ a: a }'", known.unseen, property('shorthand')],
  'shorthand-method': ['A shorthand method', "write '{ name: () => … }'", known.unseen, property('method')],
  'computed-key': ['A computed key in a literal', 'assign object[key] afterwards', known.unseen, property('computed')],
  'nested-function': ['A function declared inside a function or block', "write 'const name = () => …'", known.unseen, (node, parent) => node.type === 'FunctionDeclaration' && parent?.type !== 'Program'],
  'default-not-last': ["A switch whose 'default' is not last: the interpreter runs it last wherever it stands", 'move it to the end', known.runtime, (node) => node.type === 'SwitchStatement' && node.cases.slice(0, -1).some(({ test }) => !test)],
  'number-form': ['A number that is not in plain decimal digits', "write 1000 * 1000 for a million: the bundler prints round ones as '1e6'", known.unseen, rawLiteral('number', /[^\d.]/)],
  'escape-form': ['A \\u or \\x escape', 'write the character itself', known.unseen, rawLiteral('string', /(?:^|[^\\])(?:\\\\)*\\[ux]/)],
  'directive': ["A directive such as 'use strict'", 'leave it out, and bundle without the option strict', known.unseen, (node) => node.type === 'ExpressionStatement' && 'directive' in node],
};

/** One row per rule, the more telling before the more general. */
export const subsetRules: ReadonlyMap<string, SubsetRule> = new Map(
  Object.entries(rows).map(([id, [construct, instead, link, finds]]) => [
    id,
    { construct, instead, link, finds },
  ]),
);

/** All that sandboxed code may be made of; what neither this nor a rule knows is refused as well. */
export const allowedNodes: ReadonlySet<AnyNode['type']> = new Set<AnyNode['type']>([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'BinaryExpression',
  'BlockStatement',
  'BreakStatement',
  'CallExpression',
  'ConditionalExpression',
  'ContinueStatement',
  'ExpressionStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'Identifier',
  'IfStatement',
  'Literal',
  'LogicalExpression',
  'MemberExpression',
  'ObjectExpression',
  'Program',
  'Property',
  'ReturnStatement',
  'SwitchCase',
  'SwitchStatement',
  'UnaryExpression',
  'UpdateExpression',
  'VariableDeclaration',
  'VariableDeclarator',
  'WhileStatement',
]);

/** The operators of each kind of node that has any. */
export const allowedOperators: Partial<Record<AnyNode['type'], readonly string[]>> = {
  AssignmentExpression: ['=', '+='],
  BinaryExpression: ['+', '-', '*', '/', '%', '<', '<=', '>', '>=', '==', '!=', '===', '!=='],
  LogicalExpression: ['&&', '||'],
  UnaryExpression: ['-', '!', 'typeof'],
  UpdateExpression: ['++', '--'],
};
