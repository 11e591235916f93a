// No value of the event says who booked unless you ask for it

const JSON = require('JSON');
// When
fire({ valueCurrency: 'EUR', valueDefault: '20', constants: [{ key: 'brand', value: 'Acme' }] });
book();
// Then
assertEvents(['booking_confirmed']);
const text = JSON.stringify(pushed);
['John', 'Smith', 'johnsmith', '2025550195', 'dana', 'Params', 'mid=1', 'look forward'].forEach((part) => {
  assertThat(text, part).doesNotContain(part);
});
