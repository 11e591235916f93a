// Customer data is taken out of the data layer once the tags have run

// Given
fire({ userData: 'plain', legalBasis: 'not_needed' });
book();
assertThat(pushed).hasLength(1);
assertThat(pushed[0].eventTimeout).isEqualTo(2000);
pushed[0].eventCallback('GTM-OTHER');
assertThat(pushed).hasLength(1);
// When
pushed[0].eventCallback('GTM-SITE');
// Then
assertThat(pushed).hasLength(2);
assertThat(pushed[1].hasOwnProperty('booking_user_data')).isTrue();
assertThat(pushed[1].booking_user_data).isUndefined();
