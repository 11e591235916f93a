// Without a bridge a tag for a data layer of another name fails

// When
fire({ embed: 'classic_bridge', bridgeSource: 'site', dataLayerName: 'siteLayer' });
// Then
assertApi('gtmOnFailure').wasCalled();
assertApi('gtmOnSuccess').wasNotCalled();
assertThat(page.bookingBridgePage.registrations[0].settings.dataLayerName).isEqualTo('siteLayer');
assertThat(page.SOAfterConfirmationFunction).isUndefined();
