// A page that cannot hash gets its event without an id

// Given
visit.hasHashes = false;
fire({ userData: 'hashed', legalBasis: 'not_needed' });
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_id).isUndefined();
assertThat(pushed[0].booking_user_data).isUndefined();
