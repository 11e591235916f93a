// Consent mode is no ground before you have checked your banner

// Given
fire({
  userData: 'plain',
  legalBasis: 'consent_mode',
  bannerSetsDefaults: 'unknown',
  legalBasisType: 'ad_user_data'
});
// When
book();
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isUndefined();
