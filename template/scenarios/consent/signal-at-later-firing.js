// Customer data follows when a variable allows it at a later firing

// Given
fire({ userData: 'plain', legalBasis: 'signal', legalBasisSignal: 'denied' });
book();
assertEvents(['booking_confirmed']);
// When
fire({ userData: 'plain', legalBasis: 'signal', legalBasisSignal: 'granted' });
// Then
assertEvents(['booking_confirmed', 'booking_confirmed_user_data']);
