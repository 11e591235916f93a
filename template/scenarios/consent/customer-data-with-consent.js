// Customer data comes with the event where the visitor has agreed

// Given
setConsent('ad_user_data', 'granted');
fire({
  userData: 'plain',
  legalBasis: 'consent_mode',
  bannerSetsDefaults: 'yes',
  legalBasisType: 'ad_user_data'
});
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isEqualTo({
  email: 'johnsmith@example.com',
  phone_number: '+12025550195'
});
