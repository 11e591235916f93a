// What the last firing says counts

// Given
fire({ eventName: 'lead' });
fire({ eventName: 'appointment' });
// When
book();
// Then
assertEvents(['appointment']);
