import { describe, expect, it } from 'vitest';
import { openTagPage } from './open-page.ts';

describe('settings that a variable gives', () => {
  it('are told by `booking_diagnostic` when the tag fires, once per page, to those who asked', async () => {
    const site = openTagPage();
    const typed = { valueCurrency: 'EUR', valueDefault: '{{Value}}' };
    await site.fire(typed, { Value: 'free' });
    expect(site.diagnosticCodes()).toEqual([]);
    for (const _ of [1, 2]) await site.fire({ ...typed, diagnostics: true }, { Value: 'free' });
    expect(site.diagnosticCodes()).toEqual(['bad_setting']);
    await site.book();
    expect(site.diagnosticCodes()).toEqual(['bad_setting']);
  });

  it('may be amounts as people write them', async () => {
    const site = openTagPage();
    const typed = { valueCurrency: '{{Currency}}', valueDefault: '{{Value}}', diagnostics: true };
    await site.fire(typed, { Currency: 'eur', Value: '1.250,50' });
    await site.book();
    expect(site.entries()).toMatchObject([{ booking_value: 1250.5, booking_currency: 'EUR' }]);
    expect(site.diagnosticCodes()).toEqual([]);
  });
});
