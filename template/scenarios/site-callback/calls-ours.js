// A callback of the site that calls ours runs once

// Given
let calls = 0;
fire();
const ours = page.SOAfterConfirmationFunction;
page.SOAfterConfirmationFunction = (given) => {
  calls = calls + 1;
  ours(given);
};
fire();
// When
book();
// Then
assertThat(calls).isEqualTo(1);
assertEvents(['booking_confirmed']);
