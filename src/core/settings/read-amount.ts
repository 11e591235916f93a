/** Thousands by commas (in India all but the last by twos), by points, or by spaces and apostrophes. */
const GROUPED =
  "^[1-9]\\d{0,2}((,\\d\\d)*(,\\d{3})+([.]\\d+)?|([.]\\d{3})+(,\\d+)?|([\\s'’]\\d{3})+([.,]\\d+)?)$";

/** A thousand to some and one to others. */
const AMBIGUOUS = '^[1-9]\\d{0,2}[.,]\\d{3}$';

/**
 * An amount as people write it: `49,90`, `1.250,50`, `1,250.50`, `1 250,50`, `1'250.50`. Undefined where it cannot be
 * read, or could be read in two ways.
 */
export function readAmount(written: string): number | undefined {
  const text = written.trim();
  const whole = text.match(GROUPED)
    ? text.split((text.match('\\D') as string[])[0] as string).join('')
    : text;
  const plain = whole.replace(',', '.');
  if (!text.match(AMBIGUOUS) && plain.match('^\\d*[.]?\\d+$')) return (plain as unknown as number) * 1;
}
