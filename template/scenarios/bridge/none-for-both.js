// Both kinds without a bridge are a failure at the last firing

// When
fire({ embed: 'both', bridgeSource: 'site' });
// Then
assertApi('gtmOnSuccess').wasCalled();
assertApi('gtmOnFailure').wasNotCalled();
// When
visit.event = 'gtm.load';
fire({ embed: 'both', bridgeSource: 'site' });
book();
// Then
assertApi('gtmOnFailure').wasCalled();
assertEvents(['booking_confirmed']);
