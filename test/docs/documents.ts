import { existsSync, readFileSync } from 'node:fs';

/** `emulator/README.md` has a test of its own, which runs it against templates: `test/emulator/readme.test.ts`. */
const FILES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

/** What people read before they use or change this project. */
export const documents = FILES.filter((file) => existsSync(file)).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
