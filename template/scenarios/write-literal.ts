const WIDTH = 90;

const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

const quote = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** Writes plain data as sandboxed JavaScript, indented where a line would get long. */
export const writeLiteral = (value: unknown, indent = ''): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => writeLiteral(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${isName(key) ? key : quote(key)}: ${writeLiteral(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  if (!parts.length) return (open + close).replaceAll(' ', '');
  const line = open + parts.join(', ') + close;
  if (indent.length + line.length <= WIDTH) return line;
  return `${open.trim()}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close.trim()}`;
};
