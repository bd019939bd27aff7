import { describe, expect, it } from 'vitest';
import { createFeedResponse } from './feed-response.ts';

const item = {
  publicationId: '6565f1f77bcf86cd799439011',
  slug: 'veilig-thuiswerken',
  title: 'Veilig thuiswerken',
  introduction: 'Drie tips.',
  publishedAt: '2026-11-23T08:00:00.000Z',
};
const guid =
  '<guid isPermaLink="false">urn:digivaardig:publicatie:6565f1f77bcf86cd799439011</guid>';

const createFeed = async (...items: (typeof item)[]) =>
  (
    await createFeedResponse(
      { slug: 'assen', name: 'Assen', items },
      new URL('https://site.example'),
    )
  ).text();

describe('createFeedResponse', () => {
  it('identifies an article by its publication and links to its address', async () => {
    const xml = await createFeed(item);
    expect(xml).toContain(guid);
    expect(xml.match(/<guid/g)).toHaveLength(1);
    expect(xml).toContain('<link>https://site.example/assen/nieuws/veilig-thuiswerken</link>');
  });

  it('keeps the guid when title and address change', async () => {
    const xml = await createFeed({ ...item, slug: 'veilig-werken', title: 'Veilig werken' });
    expect(xml).toContain(guid);
    expect(xml).toContain('<link>https://site.example/assen/nieuws/veilig-werken</link>');
  });

  it('gives another guid to another publication of the same article', async () => {
    expect(await createFeed({ ...item, publicationId: '6565f1f77bcf86cd799439012' })).not.toContain(
      guid,
    );
  });

  it('states when its newest article was published', async () => {
    const older = { ...item, publicationId: 'b', publishedAt: '2026-11-20T08:00:00.000Z' };
    expect(await createFeed(older, item)).toContain(
      '<lastBuildDate>Mon, 23 Nov 2026 08:00:00 GMT</lastBuildDate>',
    );
    expect(await createFeed()).not.toContain('lastBuildDate');
  });

  it('holds no character that XML cannot hold, whatever the texts', async () => {
    const odd = 'een\u000btwee\u0007\u0000\ufffe\ud800\u2028drie & <vier>';
    const xml = await createFeed({ ...item, title: odd, introduction: odd });
    expect(xml).toContain('<title>een twee\u2028drie &amp; &lt;vier&gt;</title>');
    expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  });
});
