import type { Scenario } from './scenario.ts';

/** The function of the site's own that OnceHub calls. */
export const siteCallback: Scenario[] = [
  {
    name: 'The callback of the site keeps running and its answer goes back',
    code: `// Given
const calls = [];
page.SOAfterConfirmationFunction = function() {
  calls.push(arguments.length);
  return 'answer of the site';
};
fire();
// When
const answer = book();
// Then
assertThat(calls).isEqualTo([1]);
assertThat(answer).isEqualTo('answer of the site');
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'A callback that the site declares later is found by the next firing',
    code: `// Given
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
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'A callback of the site that calls ours runs once',
    code: `// Given
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
assertEvents(['booking_confirmed']);`,
  },
  {
    name: 'A site that replaces its callback for ever is left alone and the tag fails',
    code: `// Given
for (let turn = 0; turn < 8; turn++) {
  page.SOAfterConfirmationFunction = () => 'another one';
  fire();
}
assertApi('gtmOnFailure').wasNotCalled();
const ninth = () => 'the ninth';
page.SOAfterConfirmationFunction = ninth;
// When
visit.isPreview = true;
fire();
// Then
assertApi('gtmOnFailure').wasCalled();
assertThat(page.SOAfterConfirmationFunction).isStrictlyEqualTo(ninth);
assertLine('replaced its callback more often');`,
  },
  {
    name: 'With the redirect guard the callback of the site waits for the tags',
    code: `// Given
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
assertThat(calls).isEqualTo([booking()]);`,
  },
  {
    name: 'With the redirect guard the callback of the site waits no longer than you say',
    code: `// Given
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
assertThat(calls).isEqualTo(1);`,
  },
  {
    name: 'With the redirect guard the callback of the site runs at once when nothing is pushed',
    code: `// Given
const calls = [];
page.SOAfterConfirmationFunction = (given) => {
  calls.push(given);
};
fire({ waitForTags: true, waitForTagsMs: '1500', diagnostics: true });
// When
book({ statusCode: '0' });
// Then
assertEvents(['booking_diagnostic']);
assertThat(calls).hasLength(1);`,
  },
];
