// The bridge is loaded only after consent where you choose that

// Given
setConsent('analytics_storage', 'denied');
fire({ embed: 'calendar', bridgeSource: 'cdn_after_consent', bridgeConsentType: 'analytics_storage' });
assertThat(injected).hasLength(0);
assertApi('gtmOnSuccess').wasCalled();
// When
setConsent('analytics_storage', 'granted');
// Then
assertThat(injected).hasLength(1);
