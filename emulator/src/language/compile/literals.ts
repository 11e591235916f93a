import type { ArrayExpression, Literal, ObjectExpression, Property } from 'acorn';
import { SandboxArray, SandboxObject, type SandboxValue } from '../../values.ts';
import { toText } from '../values/to-text.ts';
import { type Compiler, type Evaluate, unexpectedNode } from './compiler.ts';

export function compileLiteral(node: Literal): Evaluate {
  const { value } = node;
  if (value === undefined || typeof value === 'bigint' || value instanceof RegExp) throw unexpectedNode(node);
  return () => value;
}

/** An element that is left out, as in `[1, , 2]`, is a hole. */
export function compileArray(node: ArrayExpression, compiler: Compiler): Evaluate {
  const elements = node.elements.map((element) => {
    if (element?.type === 'SpreadElement') throw unexpectedNode(element);
    return element && compiler.expression(element);
  });
  return (frame, run) => {
    const items: SandboxValue[] = [];
    items.length = elements.length;
    elements.forEach((element, index) => {
      if (element) items[index] = element(frame, run);
    });
    return new SandboxArray(items);
  };
}

/** A key given twice keeps its first place and takes the last value. */
export function compileObject(node: ObjectExpression, compiler: Compiler): Evaluate {
  const properties = node.properties.map((property): [Evaluate, Evaluate] => {
    if (property.type === 'SpreadElement') throw unexpectedNode(property);
    return [compilePropertyKey(property, compiler), compiler.expression(property.value)];
  });
  return (frame, run) => {
    const object = new SandboxObject();
    for (const [key, value] of properties) object.entries.set(toText(key(frame, run)), value(frame, run));
    return object;
  };
}

function compilePropertyKey({ key, computed }: Property, compiler: Compiler): Evaluate {
  if (computed || key.type !== 'Identifier') return compiler.expression(key);
  const { name } = key;
  return () => name;
}
