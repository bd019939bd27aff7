import { municipalityRoles, programmeRoles, type Role } from '@digivaardig/contracts/roles';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeOfferedFile } from '../../../testing/make-offered-file.ts';
import { getToken, makeWorld, type Person, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';

let payload: Payload;
let world: World;
let file: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
  file = await makeOfferedFile(world, world.a);
});

/** Who carries the campaign, written apart from the table of rights. */
const campaigners: readonly Role[] = [
  'teamLead',
  'digicoach',
  'communicationOfficer',
  'ambassador',
  'programmeAdmin',
];

/** Everybody who may ask about Aadorp, which is public. */
const callers: readonly (Person | null)[] = [null, 'ofB', ...municipalityRoles, ...programmeRoles];
const isCampaigner = (caller: Person | null): boolean =>
  campaigners.some((role) => role === caller);
const getTokenOf = (caller: Person | null) => caller && getToken(world, caller);
const getRejection = (caller: Person | null) => (caller === null ? 'SIGN_IN' : 'NO_ACCESS');

interface Sections {
  canOpenToolkit: boolean;
  toolkit: { status: string; toolkit: { materials: { personaSlugs: string[] }[] } | null };
  personas: {
    status: string;
    personas: { title: string }[] | null;
    persona: { title: string } | null;
  };
}

const see = async (caller: Person | null): Promise<Sections> => {
  const parts = `
    canOpenToolkit
    toolkit { status toolkit { materials { personaSlugs } } }
    personas { status personas { title } persona(slug: "persona") { title } }
  `;
  return (await querySite<Sections>(getTokenOf(caller), 'aadorp', parts)).site!;
};

const fetchFile = (caller: Person | null) =>
  callRest(getTokenOf(caller), 'GET', `/site-files/aadorp/${file}`);

const setToolkitVisibility = (toolkitVisibility: 'campaign' | 'site') =>
  asSystem(payload).update({
    collection: 'municipalities',
    id: world.a,
    data: { toolkitVisibility },
  });

describe('a toolkit for the people who carry the campaign', () => {
  beforeAll(() => setToolkitVisibility('campaign'));

  it.each(callers)('is for %s as the list of campaigners says', async (caller) => {
    const { canOpenToolkit, toolkit } = await see(caller);
    expect(canOpenToolkit).toBe(isCampaigner(caller));
    if (!isCampaigner(caller)) {
      expect(toolkit).toEqual({ status: getRejection(caller), toolkit: null });
      return;
    }
    expect(toolkit.status).toBe('OPEN');
    expect(toolkit.toolkit?.materials.flatMap(({ personaSlugs }) => personaSlugs)).toContain(
      'persona',
    );
  });

  it.each(callers)('has files for %s by the same rule, which no cache stores', async (caller) => {
    const { status, headers } = await fetchFile(caller);
    expect(status).toBe(isCampaigner(caller) ? 200 : caller === null ? 401 : 403);
    expect(headers.get('etag')).toBeNull();
    if (status === 200) expect(headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('a toolkit for everybody who may see the site', () => {
  beforeAll(() => setToolkitVisibility('site'));

  it.each(callers)(
    'shows %s the materials, and the personas to campaigners alone',
    async (caller) => {
      const { canOpenToolkit, toolkit, personas } = await see(caller);
      expect([canOpenToolkit, toolkit.status]).toEqual([true, 'OPEN']);
      const slugs = toolkit.toolkit?.materials.flatMap(({ personaSlugs }) => personaSlugs) ?? [];
      expect(toolkit.toolkit?.materials.length).toBeGreaterThan(0);
      expect(slugs.includes('persona')).toBe(isCampaigner(caller));
      expect(personas).toEqual(
        isCampaigner(caller)
          ? { status: 'OPEN', personas: [{ title: 'Persona' }], persona: { title: 'Persona' } }
          : { status: getRejection(caller), personas: null, persona: null },
      );
      expect((await fetchFile(caller)).status).toBe(200);
    },
  );

  it('answers a question for a persona that does not exist as one for a persona that does', async () => {
    const parts = 'personas { status persona(slug: "bestaat-niet") { title } }';
    for (const caller of [null, 'employee'] as const) {
      const { site } = await querySite<Sections>(getTokenOf(caller), 'aadorp', parts);
      expect(site?.personas).toEqual({ status: getRejection(caller), persona: null });
    }
  });
});

describe('a municipality that never chose who sees its toolkit', () => {
  it('shows it to campaigners alone', async () => {
    await payload.db.collections['municipalities']!.collection.updateOne(
      { name: 'Aadorp' },
      { $unset: { toolkitVisibility: '' } },
    );
    await asSystem(payload).update({
      collection: 'municipalities',
      id: world.b,
      data: { name: 'Bedorp' },
    });
    expect((await see('employee')).toolkit.status).toBe('NO_ACCESS');
    expect((await see('ambassador')).toolkit.status).toBe('OPEN');
  });
});

describe('an editor who does not carry the campaign', () => {
  it.each(['contentManager', 'functionalAdmin'] as const)(
    'reads the name and the profile of no persona as %s',
    async (caller) => {
      const token = getToken(world, caller);
      expect((await callRest(token, 'GET', '/personas')).status).toBe(403);
      for (const depth of [0, 1]) {
        const { body } = await callRest(token, 'GET', `/library-materials?depth=${String(depth)}`);
        expect(JSON.stringify(body)).toContain('Poster');
        expect(JSON.stringify(body)).not.toMatch(/Persona|Houding/);
      }
    },
  );
});
