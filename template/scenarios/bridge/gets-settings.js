// A bridge on the page gets the settings and counts the bookings

// Given
loadBridge('0.1.0');
// When
fire({ embed: 'both', bridgeSource: 'site', eventName: 'lead' });
book();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertThat(commands[0].command).isEqualTo('configure');
assertKeys(commands[0].value, { eventName: 'lead', name: 'GTM-SITE 7', sources: undefined });
assertEvents([]);
