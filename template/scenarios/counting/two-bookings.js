// Two bookings are counted as two

// Given
fire();
// When
book({ BookingId: ['BKNG-1'] });
book({ BookingId: ['BKNG-2'] });
// Then
assertEvents(['booking_confirmed', 'booking_confirmed']);
