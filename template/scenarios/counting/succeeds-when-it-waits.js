// The tag reports success when it waits for bookings

// When
fire();
// Then
assertApi('gtmOnSuccess').wasCalled();
assertApi('gtmOnFailure').wasNotCalled();
assertThat(page.SOAfterConfirmationFunction).isFunction();
assertEvents([]);
