import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldMatchUrlPattern, isValidUrlPattern, matchUrlPattern } from '../../src/permissions/index.ts';

describe('a URL pattern', () => {
  it.each([
    'https://example.com/',
    'https://example.com/*',
    'https://cdn.example.com/lib/*.js',
    'https://*.example.com/',
    'https://a-b.example.com/x?y=*',
  ])('is valid: %s', (pattern) => {
    expect(isValidUrlPattern(pattern)).toBe(true);
  });

  it.each([
    '',
    '*',
    'https://*/',
    'https://example.com',
    'http://example.com/',
    'https://example/',
    'https://cdn.*.com/',
    'https://*example.com/',
    'https://example.com:8443/',
    '//example.com/',
    'https://exa_mple.com/',
  ])('is not valid: %s', (pattern) => {
    expect(isValidUrlPattern(pattern)).toBe(false);
  });

  it.each([
    ['https://example.com/', 'https://example.com/any/path.js'],
    ['https://example.com/*', 'https://example.com/any?query=1'],
    ['https://example.com/*', 'https://example.com'],
    ['https://example.com/*', 'https://example.com:443/x'],
    ['https://EXAMPLE.com/*', 'https://example.COM/x'],
    ['https://*.example.com/', 'https://example.com/'],
    ['https://*.example.com/', 'https://a.b.example.com/x'],
    ['https://example.com/a.js', 'https://example.com/a.js'],
    ['https://example.com/a.js', 'https://example.com/a.js?'],
    ['https://example.com/a.js', 'https://example.com/a.js#fragment'],
    ['https://example.com/a*', 'https://example.com/abc/d?e'],
    ['https://example.com/*/b.js', 'https://example.com/a/c/b.js'],
    ['https://example.com/pkg@*/dist/*.js', 'https://example.com/pkg@1.2.3/dist/b.min.js'],
    ['https://example.com/a?b=*', 'https://example.com/a?b=1&c=2'],
    ['https://example.com/*aa', 'https://example.com/aaa'],
  ])('%s covers %s', (pattern, url) => {
    expect(matchUrlPattern(pattern, url)).toBe(true);
  });

  it.each([
    ['https://example.com/', 'http://example.com/'],
    ['https://example.com/', 'https://example.com:8443/'],
    ['https://example.com/', 'https://www.example.com/'],
    ['https://*.example.com/', 'https://badexample.com/'],
    ['https://*.example.com/', 'https://example.com.evil.test/'],
    ['https://example.com/a.js', 'https://example.com/a.js?x'],
    ['https://example.com/a.js', 'https://example.com/A.js'],
    ['https://example.com/a.js', 'https://example.com/b/a.js'],
    ['https://example.com/a*', 'https://example.com/b'],
    ['https://example.com/pkg@*/b.js', 'https://example.com/other@1/b.js'],
    ['https://example.com/ab*ba', 'https://example.com/aba'],
    ['https://example.com/a.s', 'https://example.com/aXs'],
    ['https://example.com/', 'not a url'],
    ['https://example.com/', ''],
    ['https://example.com/', 'https://example.com@evil.test/'],
    ['https://example.com', 'https://example.com/'],
    ['https://*/', 'https://example.com/'],
  ])('%s does not cover %s', (pattern, url) => {
    expect(matchUrlPattern(pattern, url)).toBe(false);
  });

  it('takes a URL without a scheme in the scheme of the page', () => {
    expect(matchUrlPattern('https://example.com/', '//example.com/a', 'https://site.test/')).toBe(true);
    expect(matchUrlPattern('https://example.com/', '//example.com/a', 'http://site.test/')).toBe(false);
    expect(matchUrlPattern('https://example.com/', '//example.com/a')).toBe(false);
  });

  it('with a star at the end covers what begins alike', () => {
    const path = fc.stringMatching(/^[a-z/]{0,8}$/);
    fc.assert(
      fc.property(path, path, (start, rest) => {
        expect(
          matchUrlPattern(`https://example.com/x${start}*`, `https://example.com/x${start}${rest}`),
        ).toBe(true);
      }),
    );
  });

  it('agrees with a regular expression of the same meaning', () => {
    const text = fc.stringMatching(/^[ab*]{0,7}$/);
    fc.assert(
      fc.property(text, fc.stringMatching(/^[ab]{0,9}$/), (pattern, path) => {
        const expected = new RegExp(`^x${pattern.replaceAll('*', '.*')}$`).test(`x${path}`);
        expect(matchUrlPattern(`https://example.com/x${pattern}`, `https://example.com/x${path}`)).toBe(
          expected,
        );
      }),
    );
  });

  it('covers nothing, and throws nothing, where pattern or URL are not what they should be', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.webUrl()), (pattern, url) => {
        if (!isValidUrlPattern(pattern)) expect(matchUrlPattern(pattern, url)).toBe(false);
        expect(matchUrlPattern('https://example.com/', pattern)).toBe(
          URL.canParse(pattern) && new URL(pattern).origin === 'https://example.com',
        );
      }),
    );
  });
});

describe('the beginning of a URL', () => {
  it.each([
    ['https://example.com/', 'https://other.com/'],
    ['https://example.com/', 'http://example.com/'],
    ['https://example.com/', 'https://example.com:8443/'],
    ['https://example.com/v1/*', 'https://example.com/v2/'],
    ['https://example.com/a.js', 'https://example.com/a.js/b'],
    ['not a pattern', 'https://example.com/'],
  ])('rules out %s: %s', (pattern, start) => {
    expect(couldMatchUrlPattern(pattern, start)).toBe(false);
  });

  const part = fc.constantFrom('a', 'b', '/', '/a/', '.js', '-', ' ', 'é', '?', '&x=', '#');
  const path = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('')}`);
  it('never rules out a pattern that covers the whole of it', () => {
    fc.assert(
      fc.property(path, path, fc.nat(30), fc.nat(30), (one, two, from, length) => {
        const url = `https://www.example.com${one}`;
        const end = from + 24 + length;
        const patterns = [
          `https://*.example.com${two}*`,
          `https://www.example.com${encodeURI(one)}`,
          `${url.slice(0, from + 24)}*${url.slice(end)}`,
        ];
        for (const pattern of patterns.filter((candidate) => matchUrlPattern(candidate, url)))
          for (let cut = 0; cut <= url.length; cut++)
            expect(couldMatchUrlPattern(pattern, url.slice(0, cut))).toBe(true);
      }),
    );
  });
});
