// The callback of the site keeps running and its answer goes back

// Given
const calls = [];
page.SOAfterConfirmationFunction = function () {
  calls.push(arguments.length);
  return 'answer of the site';
};
fire();
// When
const answer = book();
// Then
assertThat(calls).isEqualTo([1]);
assertThat(answer).isEqualTo('answer of the site');
assertEvents(['booking_confirmed']);
