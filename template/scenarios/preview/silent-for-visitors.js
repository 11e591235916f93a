// Visitors see nothing of preview

// Given
page.dataLayer = [{ event: 'oncehub.booking.scheduled' }];
// When
fire({ simulate: true, debug: true });
book();
// Then
assertThat(lines).hasLength(0);
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_test).isUndefined();
