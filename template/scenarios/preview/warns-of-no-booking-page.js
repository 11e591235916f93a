// Preview warns at Window Loaded where nothing of a booking page is on the page

// Given
visit.isPreview = true;
visit.event = 'gtm.load';
// When
fire();
// Then
assertLine('nothing of a booking page is on this page');
