import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChangeNotes } from '../../../build/release/read-change-notes.ts';

describe('the changelog', () => {
  it.each(['## 1.2.3', '## [1.2.3]', '## v1.2.3', '## 1.2.3 (2026-11-22)', '## [1.2.3] - 2026-11-22'])(
    'names a version as %s',
    (heading) => {
      const text = `# Changelog\n\n## 1.2.30\n\n- Later.\n\n${heading}\r\n\r\n- Now.\r\n\r\n### More\n\n- Else.\n\n## 1.2.2\n- Before.`;
      expect(readChangeNotes(text, '1.2.3')).toBe('- Now.\n\n### More\n\n- Else.');
    },
  );

  it('gives back what was written for each version, whatever that is', () => {
    const line = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() === text && !text.startsWith('## '));
    const notes = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(notes, { minLength: 1, maxLength: 5 }), (sections) => {
        const text = sections.map((section, index) => `## 0.${index}.0\n\n${section}\n`).join('\n');
        for (const [index, section] of sections.entries())
          expect(readChangeNotes(text, `0.${index}.0`)).toBe(section);
      }),
    );
  });

  it.each([undefined, '', '# 1.2.3\n\n- A title is no section.', '### 1.2.3\n\n- Nor is this.'])(
    'has no section in %j',
    (text) => expect(() => readChangeNotes(text, '1.2.3')).toThrow(/has no section for 1\.2\.3: write/),
  );
});
