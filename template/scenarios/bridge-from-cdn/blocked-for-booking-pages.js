// A bridge that the browser blocks leaves booking pages to the tag

// Given
fire({ embed: 'both', bridgeSource: 'cdn' });
scripts[0].isBlocked();
// When
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertEvents(['booking_confirmed']);
