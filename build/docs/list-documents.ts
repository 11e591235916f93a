import { readdirSync } from 'node:fs';

const ROOT = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const FOLDER = 'docs';

/** What people read before they use or change this project; the emulator's documents are its own. */
export const listDocuments = (): string[] => [
  ...ROOT,
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${FOLDER}/${name}`),
];
