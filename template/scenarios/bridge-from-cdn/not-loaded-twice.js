// A bridge that is there already is not loaded again

// Given
loadBridge('0.1.0');
// When
fire({ embed: 'both', bridgeSource: 'cdn' });
// Then
assertThat(injected).hasLength(0);
assertApi('gtmOnSuccess').wasCalled();
assertThat(commands[0].command).isEqualTo('configure');
