/** One code block of a document. */
export interface Block {
  file: string;
  /** Of the opening fence, from 1. */
  line: number;
  /** The info string: the first word after the fence, in lower case; '' if there is none. */
  language: string;
  text: string;
}

/** The fenced code blocks of a Markdown text, those in lists and quotations too. Throws if one does not end. */
export function extractBlocks(file: string, markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; indent: string; block: Block; lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (open) {
      const content = line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart();
      if (content.trim() === open.fence) {
        blocks.push({ ...open.block, text: `${open.lines.join('\n')}\n` });
        open = undefined;
      } else open.lines.push(content);
      return;
    }
    const [, indent = '', fence = '', info = ''] = /^([\s>]*)(`{3,}|~{3,})\s*([^`]*)$/.exec(line) ?? [];
    if (!fence) return;
    const language = (info.split(/\s/)[0] ?? '').toLowerCase();
    open = { fence, indent, block: { file, line: index + 1, language, text: '' }, lines: [] };
  });
  if (open)
    throw new Error(`${file}:${open.block.line}: this code block does not end. Close it with ${open.fence}`);
  return blocks;
}
