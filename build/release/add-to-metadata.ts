import { isSeq, parseDocument } from 'yaml';
import { ReleaseFault } from './release-fault.ts';

export interface GalleryVersion {
  /** The full commit that holds the template. */
  sha: string;
  /** Shown to users when they update. */
  changeNotes: string;
}

/** Puts a version first in `metadata.yaml`; comments and older versions stay as they are. */
export function addToMetadata(text: string, version: GalleryVersion): string {
  const { document, versions } = readMetadata(text);
  versions.flow = false;
  versions.items.unshift(document.createNode(version));
  return document.toString({ lineWidth: 0 });
}

/** How many versions the gallery knows of. */
export function countVersions(text: string): number {
  return readMetadata(text).versions.items.length;
}

function readMetadata(text: string) {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw broken(error.message.split('\n')[0] ?? '');
  const versions = document.get('versions');
  if (!isSeq(versions)) throw broken('"versions" must be a list');
  return { document, versions };
}

const broken = (what: string): ReleaseFault =>
  new ReleaseFault(`metadata.yaml cannot be read: ${what}. It needs homepage, documentation and versions.`);
