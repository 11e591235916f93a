/** The files beside a template in its gallery repository; undefined where one is missing. */
export interface GalleryFiles {
  metadata?: string | undefined;
  license?: string | undefined;
}
