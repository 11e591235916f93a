const namesOf = (entries) => entries.map((entry) => entry.event).filter((name) => name !== undefined);

const assertEvents = (names) => {
  assertThat(namesOf(pushed), 'the events').isEqualTo(names);
};

const assertKeys = (entry, expected) => {
  for (const key in expected) assertThat(entry[key], key).isEqualTo(expected[key]);
};

const assertLine = (text) => {
  assertThat(lines.join(', '), 'the lines of the console').contains(text);
};
