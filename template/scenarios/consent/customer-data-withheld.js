// Customer data does not follow while the visitor does not agree

// Given
setConsent('ad_user_data', 'denied');
fire({
  userData: 'plain',
  legalBasis: 'consent_mode',
  bannerSetsDefaults: 'yes',
  legalBasisType: 'ad_user_data'
});
// When
book();
setConsent('ad_storage', 'granted');
fire({
  userData: 'plain',
  legalBasis: 'consent_mode',
  bannerSetsDefaults: 'yes',
  legalBasisType: 'ad_user_data'
});
// Then
assertEvents(['booking_confirmed']);
assertThat(pushed[0].booking_user_data).isUndefined();
