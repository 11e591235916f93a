// Two tags with two event names push two events

// Given
fire({ gtmTagId: 7, eventName: 'lead' });
fire({ gtmTagId: 8, eventName: 'appointment' });
// When
book();
// Then
assertEvents(['lead', 'appointment']);
