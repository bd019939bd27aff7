import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { aRichText } from '../../testing/a-rich-text.ts';
import { asSystem } from '../access/system-client.ts';
import { callRest } from '../../testing/call-cms.ts';
import { getToken, makeWorld, newsData, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';

const aText = (...nodes: Parameters<typeof aRichText>) => ({
  blockType: 'text' as const,
  body: aRichText(...nodes),
});

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer']);
});

const aLink = (url: string) => ({
  type: 'paragraph',
  version: 1,
  children: [
    {
      type: 'link',
      version: 3,
      fields: { url, linkType: 'custom', newTab: false },
      children: [{ type: 'text', text: 'klik', format: 0, mode: 'normal', version: 1 }],
    },
  ],
});

const publish = (url: string) =>
  callRest(getToken(world, 'communicationOfficer'), 'POST', '/news', {
    ...newsData(`Link naar ${url}`),
    content: [aText('Zie', aLink(url))],
    tenant: world.a,
    _status: 'published',
  });

describe('the address of a link in a text', () => {
  it.each([
    ['www.assen.nl/wonen', 'https://www.assen.nl/wonen'],
    ['jan@assen.nl', 'mailto:jan@assen.nl'],
    ['https://assen.nl/een pad', 'https://assen.nl/een pad'],
    ["https://assen.nl/'t-veld", "https://assen.nl/'t-veld"],
  ])('is completed when it is saved: %s', async (typed, stored) => {
    const { status, body } = await publish(typed);
    expect(status).toBe(201);
    expect(JSON.stringify(body)).toContain(`"url":"${stored}"`);
  });

  it.each(['/assen/nieuws', 'assen.nl', 'https://'])(
    'is refused when no page could link to it: %s',
    async (typed) => {
      const { status, body } = await publish(typed);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('volledig adres');
    },
  );

  it.each([
    'javascript:alert(1)',
    '\tjavascript:alert(1)',
    'data:text/html,x',
    '//fout.example',
    'https://assen.nl@fout.example',
  ])('is refused in a draft, an update and by the system when it is unsafe: %s', async (url) => {
    const token = getToken(world, 'communicationOfficer');
    const data = { ...newsData(`Onveilig ${url}`), content: [aText('Zie', aLink(url))] };
    const draft = await callRest(token, 'POST', '/news?draft=true', {
      ...data,
      tenant: world.a,
      _status: 'draft',
    });
    expect(draft.status).toBe(400);
    expect(JSON.stringify(draft.body)).toContain('niet veilig');
    const safe = await publish(`https://assen.nl/${encodeURIComponent(url)}`);
    const { id } = (safe.body as { doc: { id: string } }).doc;
    const update = await callRest(token, 'PATCH', `/news/${id}?draft=true&autosave=true`, {
      content: data.content,
    });
    expect(update.status).toBe(400);
    await expect(
      asSystem(payload).create({
        collection: 'library-news',
        data: { ...data, kind: 'article', _status: 'draft' },
        draft: true,
      }),
    ).rejects.toThrow();
  });
});

describe('a node that the site cannot show', () => {
  it.each(['table', 'upload', 'iframe'])('is refused when it is saved: %s', async (type) => {
    const answer = await callRest(getToken(world, 'communicationOfficer'), 'POST', '/news', {
      ...newsData(`Met ${type}`),
      content: [aText('Zie', { type, version: 1 })],
      tenant: world.a,
      _status: 'draft',
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('niet kan tonen');
  });
});
