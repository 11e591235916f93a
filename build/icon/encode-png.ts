import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const TRUECOLOR_WITH_ALPHA = 6;

/**
 * A PNG of `side` by `side` pixels from four bytes a pixel: red, green, blue, alpha.
 * https://www.w3.org/TR/png-3/
 */
export function encodePng(side: number, pixels: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, side);
  header.setUint32(4, side);
  header.setUint8(8, 8);
  header.setUint8(9, TRUECOLOR_WITH_ALPHA);

  const width = side * 4;
  const rows = new Uint8Array(side * (width + 1));
  // Each row starts with its filter; 0 is none.
  for (let row = 0; row < side; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);

  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}
