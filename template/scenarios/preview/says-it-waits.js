// Preview says that the tag waits for bookings

// Given
visit.isPreview = true;
// When
fire();
// Then
assertLine('waiting for bookings');
