// A booking page alone needs no bridge and loads none

// When
fire({ embed: 'classic' });
book();
// Then
assertApi('injectScript').wasNotCalled();
assertEvents(['booking_confirmed']);
