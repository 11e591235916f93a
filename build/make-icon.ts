import { writeFileSync } from 'node:fs';
import { drawIcon, SIDE } from './icon/draw-icon.ts';
import { encodePng } from './icon/encode-png.ts';

// The drawing is ours, and so are the bytes: no picture of anybody's brand, no editor's metadata.
const png = encodePng(SIDE, drawIcon());
const uri = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
writeFileSync('template/icon.png', png);
writeFileSync(
  'template/icon.ts',
  `// Generated from build/icon/draw-icon.ts by \`npx tsx build/make-icon.ts\`; do not edit.

/** \`icon.png\` as a template carries it. */
export const ICON =
  '${uri}';
`,
);
console.log(`template/icon.png: ${png.length} bytes`);
