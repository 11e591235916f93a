// Without a bridge a tag for calendars only fails

// Given
visit.isPreview = true;
// When
fire({ embed: 'calendar', bridgeSource: 'site' });
// Then
assertLine('booking calendars and a data layer of another name need one');
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
assertThat(page.SOAfterConfirmationFunction).isUndefined();
