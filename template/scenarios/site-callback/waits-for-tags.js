// With the redirect guard the callback of the site waits for the tags

// Given
visit.isSlow = true;
const calls = [];
page.SOAfterConfirmationFunction = (given) => {
  calls.push(given);
};
fire({ waitForTags: true, waitForTagsMs: '1500' });
// When
book();
passTurns();
// Then
assertEvents(['booking_confirmed']);
assertThat(calls).hasLength(0);
assertThat(pushed[0].eventTimeout).isEqualTo(1500);
pushed[0].eventCallback('GTM-SITE');
assertThat(calls).isEqualTo([booking()]);
