// A bridge of another major version counts as not loaded

// Given
loadBridge('99.0.0');
// When
fire({ embed: 'both', bridgeSource: 'site' });
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertThat(commands).hasLength(0);
assertEvents(['booking_confirmed']);
