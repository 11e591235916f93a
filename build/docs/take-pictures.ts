import { mkdirSync, statSync } from 'node:fs';
import { startStudio } from '../../studio/serve.ts';
import { book } from '../../test/browser/book.ts';
import { openEngine } from '../../test/browser/drivers/open-engine.ts';

// Takes the picture of the README: a booking in the demo, and the event that it became. Needs a build, and Chromium.
// Its dates and identifiers are of the day, so no check compares it: take it again when the demo looks different.
const FOLDER = 'docs/pictures';
const FILE = `${FOLDER}/demo.png`;
const SIZE = { width: 1180, height: 640 };

mkdirSync(FOLDER, { recursive: true });
const studio = await startStudio();
try {
  const engine = await openEngine('chromium');
  try {
    const page = await engine.open(`${studio.url}?product=classic&twice=on`, SIZE);
    await book(page.frame('.embed iframe'));
    await page.waitFor('document.querySelector("#panel [data-count]").textContent === "1 event"');
    await page.evaluate('String(document.querySelector("#book").scrollIntoView({ behavior: "instant" }))');
    await page.screenshot(FILE);
  } finally {
    await engine.close();
  }
} finally {
  await studio.close();
}
console.log(`${FILE}: ${SIZE.width} by ${SIZE.height}, ${statSync(FILE).size.toLocaleString('en')} B`);
