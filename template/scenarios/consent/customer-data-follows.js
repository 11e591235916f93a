// Customer data waits and follows when the visitor agrees

// Given
setConsent('ad_user_data', 'denied');
fire({
  userData: 'plain',
  legalBasis: 'consent_mode',
  bannerSetsDefaults: 'yes',
  legalBasisType: 'ad_user_data'
});
book();
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isUndefined();
// When
setConsent('ad_user_data', 'granted');
// Then
assertEvents(['booking_confirmed', 'booking_confirmed_user_data']);
assertThat(pushed[1].booking_id).isEqualTo(pushed[0].booking_id);
assertThat(pushed[1].booking_user_data.email).isEqualTo('johnsmith@example.com');
