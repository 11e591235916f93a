// A booking is counted once although the tag fires on every trigger

// Given
fire();
const first = page.SOAfterConfirmationFunction;
fire();
fire();
// When
book();
// Then
assertThat(page.SOAfterConfirmationFunction).isStrictlyEqualTo(first);
assertEvents(['booking_confirmed']);
