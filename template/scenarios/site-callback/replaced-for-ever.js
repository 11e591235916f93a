// A site that replaces its callback for ever is left alone and the tag fails

// Given
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
assertLine('replaced its callback more often');
