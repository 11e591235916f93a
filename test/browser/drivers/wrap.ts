/**
 * Makes one expression of any expression, awaited, with errors and wrong types turned into rejections.
 * The line break before the bracket lets the source end in a comment.
 */
export function wrapExpression(source: string): string {
  return `(async () => {
    const value = await (${source}
    );
    if (typeof value !== 'string') throw new TypeError('evaluate: the value is no string but ' + typeof value);
    return value;
  })()`;
}

export function wrapCondition(expression: string): string {
  return `(async () => String(Boolean(await (${expression}
    ))))()`;
}
