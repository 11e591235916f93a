/** A table in GitHub's Markdown. A bar in a cell, even within code, would end it. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Code in a line of Markdown; nothing for nothing. */
export const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
