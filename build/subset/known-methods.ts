import type { AnyNode, MemberExpression } from 'acorn';
import { full } from 'acorn-walk';
import { standardLibrary } from 'gtm-template';

/** `host.now` and `host['now']` are the same name. */
export function nameOfMember({ property, computed }: MemberExpression): string | undefined {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** The methods of the standard library, those that the code itself makes, and those that it is given. */
export function collectMethods(program: AnyNode, given: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>([...Object.values(standardLibrary).flat(), ...given]);
  full(program, (visited) => {
    const node = visited as AnyNode;
    if (node.type === 'Property' && node.key.type === 'Identifier') known.add(node.key.name);
    if (node.type === 'Property' && node.key.type === 'Literal') known.add(String(node.key.value));
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return;
    const name = nameOfMember(node.left);
    if (name !== undefined) known.add(name);
  });
  return known;
}

/** The names of the members of every interface in TypeScript source, by the name of the interface. */
export function listMembers(source: string): Map<string, string[]> {
  const interfaces = source.matchAll(/^(?:export )?interface (\w+)[^{\n]*\{\n([\s\S]*?)^\}/gm);
  return new Map(
    [...interfaces].map(([, name, body]) => [
      name as string,
      [...(body as string).matchAll(/^\s+(?:readonly )?(\w+)\??(?:<[^>]*>)?[(:]/gm)].map(
        ([, member]) => member as string,
      ),
    ]),
  );
}
