export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** The digits of a text, each by itself. */
export function digitsOf(text: string): string[] {
  return text.split('').filter(isDigit);
}
