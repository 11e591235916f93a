// The bridge of the site is never loaded from elsewhere

// When
fire({ embed: 'both', bridgeSource: 'site' });
fire({ embed: 'calendar', bridgeSource: 'site', gtmTagId: 8 });
book();
// Then
assertApi('injectScript').wasNotCalled();
assertEvents(['booking_confirmed']);
