import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { type Answer, callGraphql, callRest } from '../../src/testing/call-cms.ts';
import { makeOfferedFile } from '../../src/testing/make-offered-file.ts';
import {
  type Actor,
  type ActorName,
  actors,
  allActors,
  isKnown,
} from '../../src/testing/rights/actors.ts';
import { createRightsFixture } from '../../src/testing/rights/create-rights-fixture.ts';
import type { RightsFixture } from '../../src/testing/rights/run-operation.ts';
import { moduleData } from '../../src/testing/make-world.ts';
import { recordEditorPresence } from '../../src/features/content/presence/editors-present.ts';
import { openCms } from '../../src/testing/open-cms.ts';

const secret = 'geheimvanbedorp';
const draft = 'nog-niet-klaar';
const draftTitle = 'Nog geheim concept';

let payload: Payload;
let stage: RightsFixture;
let draftId: string;
let files: { aadorp: string; bedorp: string };

beforeAll(async () => {
  payload = await openCms();
  stage = await createRightsFixture(payload, allActors);
  const { world } = stage;
  await asSystem(payload).update({
    collection: 'municipalities',
    id: world.b,
    data: { welcome: { title: secret, introduction: secret } },
  });
  const made = await asSystem(payload).create({
    collection: 'modules',
    draft: true,
    data: { ...moduleData(draftTitle, world.library.theme), tenant: world.b, slug: draft } as never,
  });
  draftId = made.id;
  for (const subject of [`modules-${draftId}`, `library-modules-${world.library.module}`]) {
    const now = new Date();
    await recordEditorPresence(payload, { subject, user: 'x', name: 'Iemand van Bedorp', now });
  }
  files = {
    aadorp: await makeOfferedFile(world, world.a),
    bedorp: await makeOfferedFile(world, world.b),
  };
});

const getToken = (name: ActorName): string | null => stage.tokens.get(name) ?? null;
const toText = ({ body }: Answer): string => JSON.stringify(body);
const actor = (name: ActorName): Actor => actors[name];

/** Aadorp is public; Bedorp is for its members and for programme administrators. */
const canVisit = (name: ActorName, slug: 'aadorp' | 'bedorp'): boolean =>
  slug === 'aadorp' || actor(name).B !== undefined || name === 'programmeAdmin';
const isEditor = (name: ActorName): boolean =>
  [
    'contentManager',
    'communicationOfficer',
    'functionalAdmin',
    'ofBoth',
    'guestInB',
    'ofB',
    'programmeAdmin',
  ].includes(name);

describe.each(allActors)('%s', (name) => {
  it.each(['aadorp', 'bedorp'] as const)(
    'sees the site of %s only when it is open to them',
    async (slug) => {
      const answer = await callGraphql(
        getToken(name),
        `{ Site(municipality: "${slug}") { status site { name welcome { title introduction }
         themes { title } news { items { title } } toolkit { toolkit { materials { files { id } } } } } } }`,
      );
      const { data } = answer.body as { data: { Site: { status: string; site: object | null } } };
      expect([data.Site.status === 'OPEN', data.Site.site !== null]).toEqual(
        canVisit(name, slug) ? [true, true] : [false, false],
      );
      expect(toText(answer).includes(secret)).toBe(slug === 'bedorp' && canVisit(name, slug));
      const file = await callRest(getToken(name), 'GET', `/site-files/${slug}/${files[slug]}`);
      expect(file.status === 200).toBe(canVisit(name, slug));
    },
  );

  it.each(['aadorp', 'bedorp'] as const)(
    'sees drafts of %s only as an editor there',
    async (slug) => {
      const answer = await callGraphql(
        getToken(name),
        `{ Site(municipality: "${slug}", draft: true) { status site { name module(slug: "${draft}") { title } } } }`,
      );
      const { data } = answer.body as { data: { Site: { status: string } } };
      const editsAt: Record<string, boolean> = {
        aadorp: isEditor(name) && name !== 'ofB',
        bedorp: ['ofBoth', 'ofB', 'programmeAdmin'].includes(name),
      };
      expect(data.Site.status === 'OPEN').toBe(editsAt[slug]);
      expect(toText(answer).includes(draftTitle)).toBe(slug === 'bedorp' && editsAt[slug] === true);
    },
  );

  it('learns who else has a document open only with the right to change it', async () => {
    const ask = (collection: string, id: string) =>
      callRest(getToken(name), 'POST', '/presence', { collection, id });
    const may = ['ofBoth', 'ofB', 'programmeAdmin'].includes(name);
    const answer = await ask('modules', draftId);
    expect(answer.status === 200).toBe(may);
    const others = toText(answer);
    expect(others.includes('Iemand van Bedorp')).toBe(may);
    const { library } = stage.world;
    const inLibrary = await ask('library-modules', library.module);
    expect(toText(inLibrary).includes('Iemand van Bedorp')).toBe(name === 'programmeAdmin');
  });

  it('learns only names from the list of municipalities', async () => {
    const query = '{ SiteMunicipalities { slug name visibility demo } }';
    const answer = await callGraphql(getToken(name), query);
    expect(toText(answer)).toContain('aadorp');
    expect(toText(answer)).not.toContain(secret);
  });

  it('learns about nobody but themselves', async () => {
    const answer = await callGraphql(getToken(name), '{ SiteMe { name email municipalities } }');
    const { data } = answer.body as { data: { SiteMe: { name: string } | null } };
    expect(data.SiteMe?.name ?? null).toBe(isKnown(name) ? name : null);
  });

  it('opens the dashboard only with a role in the programme', async () => {
    const answer = await callGraphql(getToken(name), '{ SiteDashboard { status } }');
    const { data } = answer.body as { data: { SiteDashboard: { status: string } } };
    expect(data.SiteDashboard.status === 'OPEN').toBe(actor(name).programme !== undefined);
  });

  it('reads the settings of the programme as an editor, and changes them as its administrator', async () => {
    const token = getToken(name);
    const stored = async () =>
      (await asSystem(payload).findGlobal({ slug: 'programme' })).extensiveFrom;
    const { status } = await callRest(token, 'GET', '/globals/programme');
    expect(status === 200).toBe(isEditor(name));
    const before = await stored();
    const byRest = await callRest(token, 'POST', '/globals/programme', {
      extensiveFrom: before + 1,
    });
    const may = name === 'programmeAdmin';
    expect(byRest.status === 200).toBe(may);
    expect(await stored()).toBe(may ? before + 1 : before);
  });

  it('finds no versions of the settings', async () => {
    const anId = files.aadorp;
    for (const [method, at] of [
      ['GET', '/globals/programme/versions'],
      ['GET', `/globals/programme/versions/${anId}`],
      ['POST', `/globals/programme/versions/${anId}`],
    ] as const) {
      const { status } = await callRest(getToken(name), method, at);
      expect([403, 404]).toContain(status);
    }
  });

  it('learns their rights in their own municipality only', async () => {
    const { a, b } = stage.world;
    const there = { [a]: actor(name).A, [b]: actor(name).B };
    const answers = [
      await callRest(getToken(name), 'GET', '/access'),
      await callRest(getToken(name), 'POST', '/globals/programme/access', {}),
    ];
    for (const [id, roles] of Object.entries(there)) {
      if (roles) continue;
      for (const answer of answers) expect(toText(answer)).not.toContain(id);
    }
    const { canAccessAdmin } = answers[0]!.body as { canAccessAdmin?: boolean };
    expect(canAccessAdmin ?? false).toBe(isEditor(name));
  });
});
