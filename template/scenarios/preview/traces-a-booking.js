// Preview tells the story of a booking where you ask for it

// Given
visit.isPreview = true;
fire({ debug: true });
// When
book();
book();
// Then
assertLine('pushed to dataLayer');
assertLine('reported duplicate');
