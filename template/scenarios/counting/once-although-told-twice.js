// A booking is counted once although OnceHub tells of it twice

// Given
fire();
// When
book();
book();
// Then
assertEvents(['booking_confirmed']);
