// Two tags with one event name push one event

// Given
fire({ gtmTagId: 7 });
fire({ gtmTagId: 8 });
// When
book();
// Then
assertEvents(['booking_confirmed']);
