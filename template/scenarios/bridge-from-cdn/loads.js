// The bridge comes from the CDN where you choose that

// Given
fire({ embed: 'calendar', bridgeSource: 'cdn' });
assertThat(injected).hasLength(1);
assertThat(injected[0]).contains('https://cdn.jsdelivr.net/npm/booking-bridge@');
assertThat(injected[0]).contains('/dist/bridge.js');
assertApi('gtmOnSuccess').wasNotCalled();
// When
loadBridge('0.1.0');
scripts[0].loads();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertThat(commands[0].command).isEqualTo('configure');
assertThat(commands[0].value.sources).isEqualTo({ classic: false });
