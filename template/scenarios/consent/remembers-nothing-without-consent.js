// Counted bookings are not remembered without consent

// Given
setConsent('analytics_storage', 'denied');
fire({ dedupeDays: '30' });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(remembered.bookingBridge).isUndefined();
