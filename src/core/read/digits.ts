export const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** The digits of a text, each by itself. */
export const digitsOf = (text: string): string[] => text.split('').filter(isDigit);
