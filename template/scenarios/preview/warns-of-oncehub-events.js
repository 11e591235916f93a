// Preview warns of the events that OnceHub pushes itself

// Given
visit.isPreview = true;
page.dataLayer = [{ event: 'oncehub.booking.scheduled' }];
// When
fire();
// Then
assertLine('bookings count twice');
