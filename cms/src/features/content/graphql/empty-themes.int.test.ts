import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { callGraphql } from '../../../testing/call-cms.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';

let payload: Payload;
let world: World;
let empty: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager']);
  const theme = await asSystem(payload).create({
    collection: 'library-themes',
    data: {
      title: 'Robots',
      introduction: 'Later.',
      slug: 'robots',
      _status: 'published',
    } as never,
  });
  empty = theme.id;
});

interface Themes {
  themes: { slug: string; announcedFor: string | null }[];
  theme: { slug: string; announcedFor: string | null } | null;
}

const see = async (): Promise<Themes> => {
  const parts =
    'themes { slug announcedFor } theme(slug: "robots") { slug announcedFor extensiveFrom }';
  return (await querySite<Themes>(null, 'aadorp', parts)).site!;
};

const announce = (announcedFor: string | null) =>
  asSystem(payload).update({
    collection: 'library-themes',
    id: empty,
    data: { announcedFor, _status: 'published' },
  });

describe('a theme without modules', () => {
  it('is not shown to readers, and is to an editor in a preview', async () => {
    const { themes, theme } = await see();
    expect(themes).toEqual([{ slug: 'thema', announcedFor: null }]);
    expect(theme).toBeNull();
    const query = '{ Site(municipality: "aadorp", draft: true) { site { themes { slug } } } }';
    const { body } = await callGraphql(getToken(world, 'contentManager'), query);
    expect(JSON.stringify(body)).toContain('robots');
  });

  it('is shown with its month while it is announced', async () => {
    await announce('2099-03-01T12:00:00.000Z');
    const { themes, theme } = await see();
    expect(themes).toContainEqual({ slug: 'robots', announcedFor: '2099-03' });
    expect(theme).toMatchObject({ announcedFor: '2099-03', extensiveFrom: 6 });
  });

  it('disappears when its month is over', async () => {
    setClock(payload, new FakeClock('2099-04-01T12:00:00.000Z'));
    try {
      expect((await see()).theme).toBeNull();
    } finally {
      setClock(payload, systemClock);
    }
  });

  it('says nothing of a month once it has a module', async () => {
    await asSystem(payload).update({
      collection: 'library-modules',
      id: world.library.module,
      data: { theme: { relationTo: 'library-themes', value: empty }, _status: 'published' },
    });
    expect((await see()).theme).toMatchObject({ announcedFor: null });
    expect((await see()).themes).toEqual([{ slug: 'robots', announcedFor: null }]);
  });
});
