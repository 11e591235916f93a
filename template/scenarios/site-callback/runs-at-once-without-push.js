// With the redirect guard the callback of the site runs at once when nothing is pushed

// Given
const calls = [];
page.SOAfterConfirmationFunction = (given) => {
  calls.push(given);
};
fire({ waitForTags: true, waitForTagsMs: '1500', diagnostics: true });
// When
book({ statusCode: '0' });
// Then
assertEvents(['booking_diagnostic']);
assertThat(calls).hasLength(1);
