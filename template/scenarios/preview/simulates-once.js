// Preview simulates one booking for each page and marks it as a test

// Given
visit.isPreview = true;
// When
fire({ simulate: true });
visit.now = visit.now + 60000;
fire({ simulate: true });
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_test).isTrue();
