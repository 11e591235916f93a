// A simulated booking does not call the site

// Given
visit.isPreview = true;
const calls = [];
page.SOAfterConfirmationFunction = (given) => {
  calls.push(given);
};
// When
fire({ simulate: true });
// Then
assertEvents(['booking_confirmed']);
assertThat(calls).hasLength(0);
