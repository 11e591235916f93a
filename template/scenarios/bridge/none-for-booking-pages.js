// Without a bridge booking pages are counted by the tag

// Given
visit.isPreview = true;
// When
fire({ embed: 'both', bridgeSource: 'site' });
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertLine('warning: there is no bridge');
assertEvents(['booking_confirmed']);
