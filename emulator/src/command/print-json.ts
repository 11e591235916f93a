/** JSON on one line; what a page holds may hold itself, which is printed as a word. */
export function printJson(value: unknown): string {
  const ancestors: unknown[] = [];
  return JSON.stringify(value, function (this: unknown, _key, member: unknown) {
    if (typeof member !== 'object' || member === null) return member;
    // JSON.stringify calls with the owner as `this`: the objects above it are being printed.
    while (ancestors.length > 0 && ancestors.at(-1) !== this) ancestors.pop();
    if (ancestors.includes(member)) return '(circular)';
    ancestors.push(member);
    return member;
  });
}
