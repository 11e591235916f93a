// The event itself waits for consent where you ask for it

// Given
setConsent('analytics_storage', 'denied');
fire({ waitForConsent: 'analytics_storage' });
book();
assertEvents([]);
// When
setConsent('analytics_storage', 'granted');
// Then
assertEvents(['booking_confirmed']);
