// Counted bookings are remembered where you ask for it

// Given
fire({ dedupeDays: '30' });
book();
assertThat(remembered.bookingBridge).contains('hash of A1');
// When
page.bookingBridgePage = undefined;
page.SOAfterConfirmationFunction = undefined;
fire({ dedupeDays: '30' });
book();
// Then
assertEvents(['booking_confirmed']);
