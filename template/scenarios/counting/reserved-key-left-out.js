// A key that GTM needs for itself is left out

// Given
fire({
  constants: [
    { key: 'event', value: 'purchase' },
    { key: 'brand', value: 'Acme' }
  ]
});
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].brand).isEqualTo('Acme');
