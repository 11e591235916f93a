/** Side of the icon in pixels; the gallery takes 48 to 96. */
export const SIDE = 64;

/** Samples a pixel and direction, for smooth edges. */
const SAMPLES = 4;

type Color = readonly [red: number, green: number, blue: number, alpha: number];
type Shape = (x: number, y: number) => boolean;

const NOTHING: Color = [0, 0, 0, 0];
const NIGHT: Color = [22, 58, 95, 255];
const PAPER: Color = [255, 255, 255, 255];
const SIGNAL: Color = [255, 178, 56, 255];

const box =
  (left: number, top: number, right: number, bottom: number, radius = 0): Shape =>
  (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return radius === 0 ? dx === 0 && dy === 0 : Math.hypot(dx, dy) <= radius;
  };

const ring =
  (centerX: number, centerY: number, inner: number, outer: number): Shape =>
  (x, y) => {
    const distance = Math.hypot(x - centerX, y - centerY);
    return distance >= inner && distance <= outer;
  };

const disc = (centerX: number, centerY: number, radius: number): Shape => ring(centerX, centerY, 0, radius);

const both =
  (one: Shape, other: Shape): Shape =>
  (x, y) =>
    one(x, y) && other(x, y);

/** A bridge with one arch, and a booking over it. Earlier layers cover later ones. */
const layers: readonly (readonly [Shape, Color])[] = [
  [disc(32, 18, 6), SIGNAL],
  [box(8, 29, 56, 35, 3), PAPER],
  [box(9, 32, 14, 49), PAPER],
  [box(50, 32, 55, 49), PAPER],
  [both(ring(32, 49, 13, 18), box(0, 0, 64, 49)), PAPER],
  [box(0, 0, 64, 64, 14), NIGHT],
];

/** Four bytes a pixel: red, green, blue, alpha. */
export function drawIcon(): Uint8Array {
  const pixels = new Uint8Array(SIDE * SIDE * 4);
  for (let pixel = 0; pixel < SIDE * SIDE; pixel++)
    pixels.set(blendPixel(pixel % SIDE, Math.floor(pixel / SIDE)), pixel * 4);
  return pixels;
}

/** The mean of a pixel's samples, its colors weighted by how opaque they are. */
function blendPixel(left: number, top: number): Color {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = left + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = top + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const color = layers.find(([covers]) => covers(x, y))?.[1] ?? NOTHING;
    red += color[0] * color[3];
    green += color[1] * color[3];
    blue += color[2] * color[3];
    alpha += color[3];
  }
  const mean = (sum: number): number => (alpha === 0 ? 0 : Math.round(sum / alpha));
  return [mean(red), mean(green), mean(blue), Math.round(alpha / SAMPLES ** 2)];
}
