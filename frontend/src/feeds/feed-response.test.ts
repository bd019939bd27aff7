import { expect, it } from 'vitest';
import { createFeedResponse } from './feed-response.ts';

it('holds no character that XML cannot hold, whatever the texts', async () => {
  const odd = 'een\u000btwee\u0007\u0000\ufffe\ud800\u2028drie & <vier>';
  const publishedAt = '2026-11-30T08:00:00.000Z';
  const items = [{ slug: 'een', title: odd, introduction: odd, publishedAt }];
  const response = await createFeedResponse(
    { slug: 'aadorp', name: odd, items },
    new URL('https://site.example'),
  );
  const xml = await response.text();
  expect(xml).toContain('<title>een twee\u2028drie &amp; &lt;vier&gt;</title>');
  expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
});
