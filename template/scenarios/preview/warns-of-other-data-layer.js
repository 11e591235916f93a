// Preview warns where GTM reads another data layer

// Given
visit.isPreview = true;
fire();
assertLine('GTM reads another data layer');
// When
page.dataLayer = [{ event: 'gtm.js' }];
lines.splice(0, lines.length);
fire();
// Then
assertThat(lines).hasLength(1);
assertLine('waiting for bookings');
