// A bridge that the browser blocks makes a tag for calendars fail

// Given
fire({ embed: 'calendar', bridgeSource: 'cdn' });
// When
scripts[0].isBlocked();
// Then
assertApi('gtmOnFailure').wasCalled();
