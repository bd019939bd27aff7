import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { tenantCollections } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { querySite } from '../../../testing/query-site.ts';
import { callGraphql, callRest } from '../../../testing/call-cms.ts';
import { fixtures, makeDocument } from '../../../testing/fixtures.ts';
import { makeOfferedFile } from '../../../testing/make-offered-file.ts';
import { makePerson, password } from '../../../testing/make-person.ts';
import { makeWorld, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { isAccepted, listMessages } from '../../../testing/read-answer.ts';
import { createDocument, updateDocument } from '../../../testing/rest-writes.ts';
import { operationsMessages } from '../messages.ts';
import { accountMessages } from '../../accounts/messages.ts';
import { municipalityMessages } from '../../municipalities/messages.ts';
import { listMunicipalitiesWithDueNews } from '../../news/publishing/publish-due-articles.ts';
import { readTenants } from '../../municipalities/server/read-tenants.ts';
import { readNewsStates } from '../../news/publishing/read-news-states.ts';

let payload: Payload;
let world: World;
let file: string;
/** A content manager of both A and B. */
let inBoth: { id: string; token: string };

const admin = () => getToken(world, 'programmeAdmin');
const archive = (token: string | null, name = 'Aadorp', id = world.a) =>
  callRest(token, 'POST', `/municipalities/${id}/archive`, { name });
const restore = (token: string | null, id = world.a) =>
  callRest(token, 'POST', `/municipalities/${id}/restore`, {});

beforeAll(async () => {
  payload = await openCms();
  const people = ['employee', 'contentManager', 'functionalAdmin'] as const;
  world = await makeWorld(payload, [...people, 'steeringGroupMember', 'programmeAdmin', 'ofB']);
  const roles = ['contentManager' as const];
  inBoth = await makePerson(payload, {
    name: 'beide',
    memberships: [
      { tenant: world.a, roles },
      { tenant: world.b, roles },
    ],
  });
  file = await makeOfferedFile(world, world.a);
});

const others = ['employee', 'contentManager', 'functionalAdmin', 'steeringGroupMember', 'ofB'];

describe('a person who is not a programme administrator', () => {
  it.each(others)('cannot archive, restore or fetch an export as %s', async (person) => {
    const token = world.tokens.get(person)!;
    const tries = [
      await archive(token),
      await restore(token),
      await callRest(token, 'GET', `/municipalities/${world.a}/archive`),
      await callRest(token, 'GET', `/municipalities/${world.a}/export`),
      await callRest(token, 'POST', `/municipalities/${world.a}/export`, {}),
    ];
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('cannot do so as an anonymous visitor', async () => {
    expect((await archive(null)).status).toBe(404);
  });
});

describe('the date of archiving', () => {
  it('cannot be written by anybody', async () => {
    for (const person of ['programmeAdmin', 'functionalAdmin'] as const) {
      await updateDocument({
        token: getToken(world, person),
        slug: 'municipalities',
        id: world.a,
        data: { ...fixtures.municipalities!.change(), archivedAt: '2026-01-01T00:00:00.000Z' },
      });
      const stored = await asSystem(payload).findByID({
        collection: 'municipalities',
        id: world.a,
      });
      expect(stored.archivedAt).toBeNull();
    }
  });

  it('is set only with the name of the municipality as confirmation', async () => {
    await asSystem(payload).update({
      collection: 'municipalities',
      id: world.a,
      data: { name: 'Aadorp' },
    });
    expect(listMessages(await archive(admin(), 'Aad'))).toContain(
      operationsMessages.errors.archiveName,
    );
    expect(listMessages(await restore(admin()))).toContain(operationsMessages.errors.notArchived);
  });
});

describe('an archived municipality', () => {
  const documents = new Map<string, string>();

  beforeAll(async () => {
    for (const slug of tenantCollections) {
      documents.set(slug, await makeDocument(world, slug, world.a));
    }
    await listMunicipalitiesWithDueNews(payload, new Date());
    expect((await archive(admin())).status).toBe(200);
  });

  it('cannot be archived twice', async () => {
    expect(listMessages(await archive(admin()))).toContain(
      operationsMessages.errors.archivedBefore,
    );
  });

  it('has no site and no files for anybody', async () => {
    for (const token of [null, admin(), inBoth.token, getToken(world, 'ofB')]) {
      expect(await querySite(token, 'aadorp', 'name')).toEqual({ status: 'NOT_FOUND', site: null });
      expect((await callRest(token, 'GET', `/site-files/aadorp/${file}`)).status).toBe(404);
    }
  });

  it('is missing from every list: selector, own municipalities, counting, news', async () => {
    const ask = async (token: string | null, query: string) =>
      JSON.stringify((await callGraphql(token, query)).body);
    expect(await ask(null, '{ SiteMunicipalities { slug } }')).not.toContain('aadorp');
    expect(await ask(inBoth.token, '{ SiteMe { municipalities } }')).toContain('["bedorp"]');
    expect((await readTenants(payload, null)).map(({ id }) => id)).toEqual([world.b]);
    expect(await readTenants(payload, world.a)).toEqual([]);
    const now = new Date();
    const states = await readNewsStates(payload, { tenants: [world.a, world.b], now });
    expect(states.map(({ tenant }) => tenant)).toEqual([world.b]);
    const nextYear = new Date(now.getTime() + 365 * 24 * 3_600_000);
    expect(await listMunicipalitiesWithDueNews(payload, nextYear)).toEqual([world.b]);
  });

  it.each(['employee', 'contentManager', 'functionalAdmin'] as const)(
    'ends the session of %s, by REST and on the site, and rejects a new sign-in',
    async (person) => {
      const token = getToken(world, person);
      expect((await callRest(token, 'GET', '/users/me')).body).toMatchObject({ user: null });
      const { body } = await callGraphql(token, '{ SiteMe { name } }');
      expect(body).toEqual({ data: { SiteMe: null } });
      const email = `${person.toLowerCase()}@voorbeeld.example`;
      const login = await callRest(null, 'POST', '/users/login', { email, password });
      expect(login.status).toBe(403);
      expect(listMessages(login)).toContain(accountMessages.errors.accountClosed);
      const wrong = await callRest(null, 'POST', '/users/login', { email, password: 'verkeerd' });
      expect(listMessages(wrong)).not.toContain(accountMessages.errors.accountClosed);
    },
  );

  it('leaves people with two municipalities the other one only', async () => {
    for (const slug of tenantCollections) {
      const id = documents.get(slug)!;
      expect((await callRest(inBoth.token, 'GET', `/${slug}/${id}`)).status, slug).toBe(404);
    }
    const list = await callRest(inBoth.token, 'GET', `/modules?where[tenant][equals]=${world.a}`);
    expect(list.body).toMatchObject({ totalDocs: 0 });
    const data = { ...(await fixtures.modules!.data(world)), tenant: world.b };
    const made = await createDocument({ token: inBoth.token, slug: 'modules', data });
    expect(isAccepted(made)).toBe(true);
    const refused = await createDocument({
      token: inBoth.token,
      slug: 'modules',
      data: { ...data, tenant: world.a },
    });
    expect(isAccepted(refused)).toBe(false);
    const options = await callRest(inBoth.token, 'GET', '/municipalities/populate-tenant-options');
    expect(options.body).toEqual({ tenantOptions: [{ label: 'Bedorp', value: world.b }] });
  });

  it('is marked for programme administrators', async () => {
    const options = await callRest(admin(), 'GET', '/municipalities/populate-tenant-options');
    expect(options.body).toMatchObject({
      tenantOptions: [{ label: 'Aadorp (gearchiveerd)' }, { label: 'Bedorp' }],
    });
  });

  const writable = tenantCollections.filter((slug) => slug !== 'news-publications');

  it.each(writable)('lets programme administrators read its %s, but not write', async (slug) => {
    const id = documents.get(slug)!;
    const token = admin();
    expect((await callRest(token, 'GET', `/${slug}/${id}`)).status).toBe(200);
    const data = { ...fixtures[slug]!.change() };
    const tries = [
      await callRest(token, 'PATCH', `/${slug}/${id}`, data),
      await callRest(token, 'PATCH', `/${slug}/${id}?draft=true`, data),
      await callRest(token, 'DELETE', `/${slug}/${id}`),
      ...(fixtures[slug]!.hasFile
        ? []
        : [
            await callRest(token, 'POST', `/${slug}`, {
              ...(await fixtures[slug]!.data(world)),
              tenant: world.a,
            }),
          ]),
    ];
    for (const answer of tries)
      expect(listMessages(answer)).toContain(municipalityMessages.errors.archived);
  });

  it('rejects a restored version, a bulk change and a change of itself', async () => {
    const token = admin();
    const versions = await callRest(
      token,
      'GET',
      `/modules/versions?where[parent][equals]=${documents.get('modules')!}`,
    );
    const [version] = (versions.body as { docs: { id: string }[] }).docs;
    const tries = [
      await callRest(token, 'POST', `/modules/versions/${version!.id}`),
      await callRest(token, 'PATCH', `/channels?where[tenant][equals]=${world.a}`, { name: 'X' }),
      await callRest(token, 'DELETE', `/channels?where[tenant][equals]=${world.a}`),
      await callRest(token, 'PATCH', `/municipalities/${world.a}`, { name: 'Anders' }),
    ];
    for (const answer of tries)
      expect(JSON.stringify(answer.body)).toContain(municipalityMessages.errors.archived);
  });

  it('holds its address', async () => {
    const data = { ...(await fixtures.municipalities!.data(world)), slug: 'aadorp' };
    const answer = await createDocument({ token: admin(), slug: 'municipalities', data });
    expect(listMessages(answer)).toContain('aadorp');
  });
});

describe('a municipality that was restored', () => {
  beforeAll(async () => {
    expect((await restore(admin())).status).toBe(200);
  });

  it('is open again, with its people and their rights', async () => {
    expect((await querySite(null, 'aadorp', 'name')).status).toBe('OPEN');
    const email = 'contentmanager@voorbeeld.example';
    const login = await callRest(null, 'POST', '/users/login', { email, password });
    const { token } = login.body as { token: string };
    const data = { ...(await fixtures.modules!.data(world)), tenant: world.a };
    expect(isAccepted(await createDocument({ token, slug: 'modules', data }))).toBe(true);
    const options = await callRest(admin(), 'GET', '/municipalities/populate-tenant-options');
    expect(options.body).toMatchObject({ tenantOptions: [{ label: 'Aadorp' }, {}] });
  });

  it('does not restore sessions from before', async () => {
    const { body } = await callRest(getToken(world, 'employee'), 'GET', '/users/me');
    expect(body).toMatchObject({ user: null });
  });

  it('is not archived by restoring an older version of its document', async () => {
    const path = `/municipalities/versions?where[parent][equals]=${world.a}&limit=0`;
    const { docs } = (await callRest(admin(), 'GET', path)).body as {
      docs: { id: string; version: { archivedAt?: string | null } }[];
    };
    const old = docs.find(({ version }) => version.archivedAt)!;
    await callRest(admin(), 'POST', `/municipalities/versions/${old.id}`);
    expect((await querySite(null, 'aadorp', 'name')).status).toBe('OPEN');
  });

  it('publishes no news for the time in between', async () => {
    const soon = new Date(Date.now() + 1000);
    expect(await listMunicipalitiesWithDueNews(payload, soon)).toEqual([]);
    const [mark] = (
      await asSystem(payload).find({
        collection: 'news-watermarks',
        where: { tenantId: { equals: world.a } },
      })
    ).docs;
    expect(Date.now() - Date.parse(mark!.checkedUntil)).toBeLessThan(60_000);
  });
});
