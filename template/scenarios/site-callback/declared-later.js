// A callback that the site declares later is found by the next firing

// Given
const calls = [];
fire();
page.SOAfterConfirmationFunction = (given) => {
  calls.push(given.bookingInfo.EventTypeName);
};
fire();
// When
book();
// Then
assertThat(calls).isEqualTo(['First consultation']);
assertEvents(['booking_confirmed']);
