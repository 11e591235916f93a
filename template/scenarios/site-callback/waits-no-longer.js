// With the redirect guard the callback of the site waits no longer than you say

// Given
visit.isSlow = true;
let calls = 0;
page.SOAfterConfirmationFunction = () => {
  calls = calls + 1;
};
fire({ waitForTags: true, waitForTagsMs: '1500' });
book();
passTurns();
// When
visit.now = visit.now + 1499;
passTurns();
assertThat(calls).isEqualTo(0);
visit.now = visit.now + 1;
passTurns();
// Then
assertThat(calls).isEqualTo(1);
pushed[0].eventCallback('GTM-SITE');
passTurns();
assertThat(calls).isEqualTo(1);
