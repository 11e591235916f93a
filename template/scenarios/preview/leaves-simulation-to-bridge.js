// Preview leaves the simulation to the bridge where there is one

// Given
visit.isPreview = true;
loadBridge('0.1.0');
// When
fire({ embed: 'both', bridgeSource: 'site', simulate: true });
// Then
assertThat(commands.slice(1)).isEqualTo([
  { command: 'simulate', value: 'classic' },
  { command: 'simulate', value: 'calendar' }
]);
assertEvents([]);
