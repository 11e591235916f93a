import type { Rule } from '../lint-context.ts';
import { readImageSize } from '../read-image-size.ts';

const maxBytes = 50 * 1024;

/**
 * The icon: square, 48 to 96 pixels, PNG, JPEG or GIF, under 50 KB.
 * https://developers.google.com/tag-platform/tag-manager/templates/style
 */
export const findGalleryIcon: Rule = ({ template: { info }, gallery }) => {
  if (!gallery) return [];
  const place = info.places.get('brand') ?? info.place;
  const report = (message: string, level: 'error' | 'warning' = 'error') => [
    { rule: 'gallery-icon', level, message, ...place },
  ];
  if (info.thumbnail === '') return report('The template has no icon in "brand.thumbnail".', 'warning');
  const [, data] = /^data:image\/[a-z+.-]+;base64,([A-Za-z0-9+/=\s]*)$/i.exec(info.thumbnail) ?? [];
  const bytes = data === undefined ? undefined : decode(data);
  if (!bytes) return report('The icon must be a data URI in base64, such as data:image/png;base64,….');
  const size = readImageSize(bytes);
  if (!size) return report('The icon must be a PNG, JPEG or GIF image.');
  const shape = `${size.width} × ${size.height}`;
  if (bytes.length >= maxBytes)
    return report(`The icon has ${bytes.length} bytes; it must stay under ${maxBytes}.`);
  if (size.width !== size.height) return report(`The icon must be square, not ${shape}.`);
  if (size.width < 48 || size.width > 96)
    return report(`The icon must measure 48 to 96 pixels a side, not ${shape}.`);
  return [];
};

function decode(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
