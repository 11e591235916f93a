import { describe, expect, it } from 'vitest';
import { isValidDataLayerKeyPattern, matchDataLayerKey } from '../../src/permissions/index.ts';

describe('a pattern of data layer keys', () => {
  it.each(['event', 'ecommerce.*', 'a.b.c', '_a.$b', 'A-1.*', 'gtm.uniqueEventId'])(
    'is valid: %s',
    (pattern) => {
      expect(isValidDataLayerKeyPattern(pattern)).toBe(true);
    },
  );

  it.each(['', '*', '.*', 'a*', 'a.*.b', '1a', 'a..b', 'a b', '-a'])('is not valid: "%s"', (pattern) => {
    expect(isValidDataLayerKeyPattern(pattern)).toBe(false);
  });

  it.each([
    ['event', 'event'],
    ['ecommerce.*', 'ecommerce'],
    ['ecommerce.*', 'ecommerce.items'],
    ['ecommerce.*', 'ecommerce.a.b'],
    ['a.b', 'a.b'],
  ])('%s covers %s', (pattern, key) => {
    expect(matchDataLayerKey(pattern, key)).toBe(true);
  });

  it.each([
    ['event', 'event.a'],
    ['event', 'Event'],
    ['ecommerce', 'ecommerce.items'],
    ['ecommerce.*', 'ecommerces'],
    ['a.b', 'a'],
    ['a.*', 'a.0'],
    ['a*', 'a'],
    ['a.*', 'a.b c'],
  ])('%s does not cover %s', (pattern, key) => {
    expect(matchDataLayerKey(pattern, key)).toBe(false);
  });
});
