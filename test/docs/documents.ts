import { readFileSync } from 'node:fs';
import { listDocuments } from '../../build/docs/list-documents.ts';

/** Every document with its text. `emulator/README.md` has a test of its own, which runs it against templates. */
export const documents = listDocuments().map((file) => ({ file, text: readFileSync(file, 'utf8') }));
