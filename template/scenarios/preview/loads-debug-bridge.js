// In preview the debug bridge comes from the CDN

// Given
visit.isPreview = true;
// When
fire({ embed: 'both', bridgeSource: 'cdn' });
// Then
assertThat(injected[0]).contains('/dist/bridge.debug.js');
