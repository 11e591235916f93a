/** What a row may do to a value on its way, in the order of the form's drop-down, with the words that it shows. */
export const transforms = {
  none: 'As it is',
  'lower case': 'In lower case',
  'first word': 'First word only',
  'digits only': 'Digits only',
  'date part': 'Date part of a time',
  hour: 'Hour of a time',
  'cut at 100': 'Cut at 100 characters',
  'SHA-256': 'Hashed with SHA-256',
} as const;
