import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { aRichText } from '../../testing/a-rich-text.ts';
import { callRest } from '../../testing/call-cms.ts';
import { getToken, makeWorld, newsData, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';

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
    body: aRichText('Zie', aLink(url)),
    tenant: world.a,
    _status: 'published',
  });

describe('the address of a link in a text', () => {
  it.each(['www.assen.nl/wonen', 'jan@assen.nl', 'https://assen.nl/een pad'])(
    'may leave out what the page completes: %s',
    async (typed) => {
      const { status, body } = await publish(typed);
      expect(status).toBe(201);
      expect(JSON.stringify(body)).toContain(`"url":"${typed}"`);
    },
  );

  it.each(['/assen/nieuws', 'assen.nl', 'javascript:alert(1)'])(
    'is refused when no page could link to it: %s',
    async (typed) => {
      const { status, body } = await publish(typed);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('volledig adres');
    },
  );
});
