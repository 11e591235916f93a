// Remembered bookings are erased when consent is withdrawn

// Given
fire({ dedupeDays: '30' });
book();
assertThat(remembered.bookingBridge).isDefined();
// When
setConsent('analytics_storage', 'denied');
// Then
assertThat(remembered.bookingBridge).isUndefined();
