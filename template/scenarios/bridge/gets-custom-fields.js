// The bridge gets your rules for the answers to questions of a calendar

// Given
loadBridge('0.1.0');
// When
fire({
  embed: 'calendar',
  bridgeSource: 'site',
  fields: 'rows',
  rows: [{ field: 'booking_type', key: 'lead_type', transform: 'none' }],
  customRows: [{ field: 'company', key: 'company', transform: 'lower case' }],
  excludeCustom: [{ field: 'company', match: 'is', text: 'Acme' }]
});
// Then
assertThat(commands[0].value.rows).isEqualTo([
  { field: 'booking_type', key: 'lead_type', transform: 'none' },
  { field: 'custom:company', key: 'company', transform: 'lower case' }
]);
assertThat(commands[0].value.exclude).isEqualTo([{ field: 'custom:company', match: 'is', text: 'Acme' }]);
