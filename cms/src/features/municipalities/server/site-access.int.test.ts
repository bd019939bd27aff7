import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { querySite } from '../../../testing/query-site.ts';
import { callGraphql, callRest } from '../../../testing/call-cms.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { makeDocument } from '../../../testing/fixtures.ts';
import { makeOfferedFile } from '../../../testing/make-offered-file.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, type Person, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;
let employeeOfB: string;
let files: { a: string; b: string };

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'steeringGroupMember', 'programmeAdmin']);
  const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
  employeeOfB = (await makePerson(payload, { name: 'vanB', memberships })).token;
  files = {
    a: await makeOfferedFile(world, world.a),
    b: await makeOfferedFile(world, world.b),
  };
});

const openA = 'aadorp';
const staffOnlyB = 'bedorp';

const parts = `
  name welcome { title } help { introduction } about { html } privacy { controller }
  themes { title modules { title } } theme(slug: "thema") { title } module(slug: "module") { title }
  news { total items { title } } article(slug: "nieuws") { title }
  toolkit { toolkit { materials { title files { id filename } } } }
`;

interface Seen {
  name: string;
  toolkit: { toolkit: { materials: { files: { id: string }[] }[] } };
}

const see = (token: string | null, municipality: string) =>
  querySite<Seen>(token, municipality, parts);

const closed = (status: string) => ({ status, site: null });
const tokenFor = (person: Person | 'employeeOfB' | null): string | null =>
  person === 'employeeOfB' ? employeeOfB : person && getToken(world, person);

const toB: [string, Person | 'employeeOfB' | null, string][] = [
  ['an anonymous visitor', null, 'SIGN_IN'],
  ['an employee of another municipality', 'employee', 'NO_ACCESS'],
  ['a steering group member', 'steeringGroupMember', 'NO_ACCESS'],
  ['its own employee', 'employeeOfB', 'OPEN'],
  ['who administers the programme', 'programmeAdmin', 'OPEN'],
];

describe('a municipality for staff only', () => {
  it.each(toB)('answers %s with what they may see', async (_who, person, status) => {
    const answer = await see(tokenFor(person), staffOnlyB);
    if (status !== 'OPEN') return expect(answer).toEqual(closed(status));
    expect(answer).toMatchObject({ status, site: { name: 'Bedorp' } });
    expect(
      answer.site?.toolkit.toolkit.materials.flatMap((material) => material.files),
    ).toMatchObject([{ id: files.b }]);
  });

  it.each(toB)('serves its files to %s by the same rule', async (_who, person, status) => {
    const path = `/site-files/${staffOnlyB}/${files.b}`;
    const answer = await callRest(tokenFor(person), 'GET', path);
    expect(answer.status).toBe({ OPEN: 200, SIGN_IN: 401, NO_ACCESS: 403 }[status]);
    if (status === 'OPEN') expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('closes and opens at once when its visibility changes', async () => {
    const change = (visibility: 'public' | 'staff') =>
      asSystem(payload).update({
        collection: 'municipalities',
        id: world.b,
        data: { visibility },
      });
    await change('public');
    expect((await see(null, staffOnlyB)).status).toBe('OPEN');
    await change('staff');
    expect(await see(null, staffOnlyB)).toEqual(closed('SIGN_IN'));
  });
});

describe('a municipality for staff with a former address', () => {
  it('reveals its site to no outsider at that address', async () => {
    const move = (slug: string) =>
      asSystem(payload).update({ collection: 'municipalities', id: world.b, data: { slug } });
    await move('cedorp');
    for (const [person, status] of [
      [null, 'SIGN_IN'],
      ['employee', 'NO_ACCESS'],
    ] as const) {
      expect(await see(tokenFor(person), staffOnlyB)).toEqual(closed(status));
    }
    expect((await see(employeeOfB, staffOnlyB)).status).toBe('OPEN');
    await move(staffOnlyB);
  });
});

describe('an address that no municipality can have', () => {
  it.each(['a'.repeat(81), 'Aadorp', '', 'aadorp bedorp'])('is not found: %j', async (address) => {
    const queries = await countQueries(payload, async () => {
      expect(await see(null, address)).toEqual(closed('NOT_FOUND'));
    });
    expect(queries, 'it is looked up nowhere, and kept nowhere').toBe(0);
  });
});

describe('a public municipality', () => {
  it('shows its site and its files to everybody', async () => {
    for (const person of [null, 'employee', 'employeeOfB'] as const) {
      expect((await see(tokenFor(person), openA)).status).toBe('OPEN');
      const file = await callRest(tokenFor(person), 'GET', `/site-files/${openA}/${files.a}`);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-disposition')).toContain('attachment');
    }
  });

  it('allows caches to store its files with revalidation, and no longer when it becomes for staff', async () => {
    const path = `/site-files/${openA}/${files.a}`;
    const ask = (tag: string) =>
      callRest(null, 'GET', path, undefined, undefined, { headers: { 'If-None-Match': tag } });
    const setVisibility = (visibility: 'public' | 'staff') =>
      asSystem(payload).update({ collection: 'municipalities', id: world.a, data: { visibility } });
    const { headers } = await callRest(null, 'GET', path);
    const tag = headers.get('etag') ?? '';
    expect(headers.get('cache-control')).toBe('no-cache');
    expect((await ask(tag)).status).toBe(304);
    expect((await ask('"iets-anders"')).status).toBe(200);
    await setVisibility('staff');
    const [closedFile, nothing] = [await ask(tag), await callRest(null, 'GET', `${path}0`)];
    expect([closedFile.status, nothing.status]).toEqual([401, 401]);
    expect(closedFile.headers.get('etag')).toBeNull();
    await setVisibility('public');
  });

  it('serves no file of another municipality, and none outside its materials', async () => {
    const loose = await makeDocument(world, 'files', world.a);
    const ofLibrary = await makeDocument(world, 'library-files', null);
    for (const id of [files.b, loose, ofLibrary]) {
      for (const token of [null, employeeOfB]) {
        expect((await callRest(token, 'GET', `/site-files/${openA}/${id}`)).status).toBe(404);
      }
    }
  });

  it('rejects readers on the file routes for editors', async () => {
    for (const token of [null, tokenFor('employee')]) {
      expect((await callRest(token, 'GET', `/files/${files.a}`)).status).toBeGreaterThanOrEqual(
        403,
      );
      const { filename } = await asSystem(payload).findByID({ collection: 'files', id: files.a });
      const file = await callRest(token, 'GET', `/files/file/${filename ?? ''}`);
      expect(file.status).toBeGreaterThanOrEqual(403);
    }
  });
});

describe('a municipality that does not exist', () => {
  it('is not found by anybody', async () => {
    for (const person of [null, 'programmeAdmin'] as const) {
      expect(await see(tokenFor(person), 'nergens')).toEqual(closed('NOT_FOUND'));
    }
  });
});

describe('a signed-in person', () => {
  const me = async (person: Person | 'employeeOfB' | null) => {
    const query = '{ SiteMe { municipalities adminUrl canOpenDashboard } }';
    const { body } = await callGraphql(tokenFor(person), query);
    return (body as { data: { SiteMe: unknown } }).data.SiteMe;
  };

  it('gets a list of their municipalities and of the public ones', async () => {
    expect(await me(null)).toBeNull();
    const nothingElse = { adminUrl: null, canOpenDashboard: false };
    expect(await me('employee')).toEqual({ municipalities: [openA], ...nothingElse });
    expect(await me('employeeOfB')).toEqual({
      municipalities: [staffOnlyB],
      ...nothingElse,
    });
    expect(await me('steeringGroupMember')).toMatchObject({
      municipalities: [],
      adminUrl: null,
      canOpenDashboard: true,
    });
  });
});
