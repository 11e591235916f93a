import type {
  ForInStatement,
  FunctionDeclaration,
  ModuleDeclaration,
  Statement,
  VariableDeclaration,
} from 'acorn';
import { declare, type Scope } from './scope.ts';

type Source = Statement | ModuleDeclaration;

export function declaredNames(declaration: VariableDeclaration): string[] {
  return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** Declares `let`, `const` and functions of a list of statements, those inside nested blocks not. */
export function declareLexical(scope: Scope, statements: readonly Source[]): void {
  for (const node of statements) {
    if (node.type === 'FunctionDeclaration') declare(scope, node.id.name);
    if (node.type === 'VariableDeclaration' && node.kind !== 'var') {
      for (const name of declaredNames(node)) declare(scope, name, node.kind === 'const');
    }
  }
}

export function hasLexical(statements: readonly Source[]): boolean {
  return statements.some(
    (node) =>
      node.type === 'FunctionDeclaration' || (node.type === 'VariableDeclaration' && node.kind !== 'var'),
  );
}

export function functionDeclarations(statements: readonly Source[]): FunctionDeclaration[] {
  return statements.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
}

/** The names that `var` declares in a function, however deep in its blocks, but not in functions inside it. */
export function varNames(node: Source | ForInStatement['left'] | null | undefined): string[] {
  switch (node?.type) {
    case 'VariableDeclaration':
      return node.kind === 'var' ? declaredNames(node) : [];
    case 'BlockStatement':
      return node.body.flatMap(varNames);
    case 'IfStatement':
      return [...varNames(node.consequent), ...varNames(node.alternate)];
    case 'ForStatement':
      return [
        ...(node.init?.type === 'VariableDeclaration' ? varNames(node.init) : []),
        ...varNames(node.body),
      ];
    case 'ForInStatement':
    case 'ForOfStatement':
      return [...varNames(node.left), ...varNames(node.body)];
    case 'WhileStatement':
    case 'DoWhileStatement':
      return varNames(node.body);
    case 'SwitchStatement':
      return node.cases.flatMap((branch) => branch.consequent.flatMap(varNames));
    default:
      return [];
  }
}
