// Changes of consent are passed on to the bridge

// Given
loadBridge('0.1.0');
fire({ embed: 'both', bridgeSource: 'site' });
// When
setConsent('ad_user_data', 'denied');
// Then
assertThat(commands[1]).isEqualTo({ command: 'consent', value: { ad_user_data: 'denied' } });
