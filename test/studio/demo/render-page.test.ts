import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../studio/demo/options.ts';
import { type Parts, renderPage } from '../../../studio/demo/render-page.ts';
import { renderSnippet } from '../../../studio/demo/snippet.ts';

const VENDOR = 'http://127.0.0.1:9';
const PARTS: Parts = { site: '<!-- embed -->', thanks: 'Thanks', illustration: '' };

const render = (query: string, page: 'site' | 'thanks' = 'site') =>
  renderPage(page, PARTS, readOptions(new URLSearchParams(query)), VENDOR);

const count = (text: string, part: string) => text.split(part).length - 1;

describe('the demo page', () => {
  it('embeds a booking page unless it is asked for a calendar', () => {
    expect(render('')).toContain('id="SOIDIV_hazel-and-rye"');
    expect(render('product=calendar')).toContain('data-oh-booking-calendar-id="BKC-7QF2HAZEL9"');
    expect(render('product=calendar')).not.toContain('so.js');
    expect(render('product=nonsense')).toBe(render(''));
  });

  it('can have the script of the vendor twice', () => {
    expect(count(render(''), 'mergedjs/so.js')).toBe(1);
    expect(count(render('twice=on'), 'mergedjs/so.js')).toBe(2);
  });

  it('puts the bridge before anything of the vendor', () => {
    const page = render('');
    expect(page.indexOf("bookingBridge('configure'")).toBeGreaterThan(0);
    expect(page.indexOf("bookingBridge('configure'")).toBeLessThan(page.indexOf(`${VENDOR}/mergedjs`));
  });

  it('guards the redirect only where the site redirects', () => {
    expect(render('')).not.toContain('waitForTagsMs');
    expect(render('redirect=on')).toContain('"waitForTagsMs": 2000');
    expect(render('redirect=on')).toContain("location.assign('/thank-you' + location.search)");
    expect(render('redirect=on&product=calendar')).not.toContain('location.assign');
  });

  it('lets the fake OnceHub in, and leaves its origin out of the snippet to copy', () => {
    const page = render('');
    expect(count(page, '&quot;origins&quot;')).toBe(0);
    expect(count(page, '"origins"')).toBe(1);
    expect(page).toContain('&lt;script async src=&quot;/bridge.js&quot;&gt;');
  });

  it('has no embed on its thank-you page', () => {
    expect(render('', 'thanks')).not.toContain('SOIDIV_');
  });
});

describe('the snippet', () => {
  it('cannot be ended by a text in the settings', () => {
    const snippet = renderSnippet('/bridge.js', { eventName: '</script><script>alert(1)' });
    expect(count(snippet, '</script>')).toBe(2);
  });
});
