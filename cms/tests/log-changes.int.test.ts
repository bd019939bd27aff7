import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import {
  archiveMunicipality,
  restoreMunicipality,
} from '../src/features/operations/archive/set-archived.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { ChangeLog } from '../src/payload-types.ts';
import { callRest } from '../src/testing/call-cms.ts';
import { makeLibraryModule } from '../src/testing/make-library-module.ts';
import { makeWorld, getToken, type World } from '../src/testing/make-world.ts';
import { openCms } from '../src/testing/open-cms.ts';
import { messages } from '#platform/i18n/messages.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload);
});

const all = async (): Promise<ChangeLog[]> =>
  (await asSystem(payload).find({ collection: 'change-log', sort: 'createdAt', pagination: false }))
    .docs;

/** The lines that were added while this ran. */
async function readLinesDuring(work: () => Promise<unknown>): Promise<ChangeLog[]> {
  const before = new Set((await all()).map(({ id }) => id));
  await work();
  return (await all()).filter(({ id }) => !before.has(id));
}

describe('the log', () => {
  it('tells who changed whose roles, where, from what to what', async () => {
    const id = world.users.get('employee')!;
    const tenants = [{ tenant: world.a, roles: ['employee', 'digicoach'] }];
    const lines = await readLinesDuring(() =>
      callRest(getToken(world, 'functionalAdmin'), 'PATCH', `/users/${id}`, { tenants }),
    );
    expect(lines).toMatchObject([
      {
        kind: 'roles',
        municipality: 'Aadorp',
        tenantId: world.a,
        subject: 'employee',
        subjectId: id,
        from: 'Medewerker',
        to: 'Digicoach, Medewerker',
        actor: 'functionalAdmin',
        actorId: world.users.get('functionalAdmin'),
      },
    ]);
  });

  it('tells what was switched on and off, by whatever route', async () => {
    const id = await makeLibraryModule(world);
    const token = getToken(world, 'contentManager');
    const path = `/library-modules/${id}/availability`;
    let choice = '';
    const lines = await readLinesDuring(async () => {
      await callRest(token, 'POST', path, { tenant: world.a, on: false });
      const found = await asSystem(payload).find({
        collection: 'offers',
        where: { 'item.value': { equals: id } },
      });
      choice = found.docs[0]!.id;
      await callRest(token, 'PATCH', `/offers/${choice}`, { on: true });
      await callRest(token, 'PATCH', `/offers?where[id][equals]=${choice}`, { on: false });
      await callRest(token, 'PATCH', `/offers/${choice}`, { on: false });
      await callRest(token, 'DELETE', `/offers/${choice}`);
    });
    expect(lines.map(({ from, to }) => [from, to])).toEqual([
      ['', 'uit'],
      ['uit', 'aan'],
      ['aan', 'uit'],
      ['uit', ''],
    ]);
    for (const line of lines) {
      expect(line).toMatchObject({ kind: 'offer', municipality: 'Aadorp', subjectId: id });
      expect(line.subject).toContain('Bibliotheekmodule');
      expect(line.actor).toBe('contentManager');
    }
  });

  it('tells who opened or closed a site, archived and restored', async () => {
    const token = getToken(world, 'programmeAdmin');
    const lines = await readLinesDuring(async () => {
      await callRest(token, 'PATCH', `/municipalities/${world.b}`, { visibility: 'public' });
      await archiveMunicipality(payload, world.b, null);
      await restoreMunicipality(payload, world.b, null);
    });
    expect(lines.map(({ kind, from, to, actor }) => [kind, from, to, actor])).toEqual([
      ['visibility', 'alleen medewerkers', 'openbaar', 'programmeAdmin'],
      ['archive', 'open', 'gearchiveerd', 'Systeem'],
      ['archive', 'gearchiveerd', 'open', 'Systeem'],
    ]);
  });

  // The fields that a caller leaves out of the answer are no secret from the log.
  it.each(['select[updatedAt]=true', 'select[tenants]=false', 'select[on]=false', 'depth=2'])(
    'tells the same whatever the caller wants back: %s',
    async (query) => {
      const user = world.users.get('serviceDesk')!;
      const item = { relationTo: 'library-modules', value: await makeLibraryModule(world) };
      const token = getToken(world, 'contentManager');
      const setRoles = (roles: string[]) =>
        callRest(getToken(world, 'functionalAdmin'), 'PATCH', `/users/${user}?${query}`, {
          tenants: [{ tenant: world.a, roles }],
        });
      const lines = await readLinesDuring(async () => {
        await setRoles(['serviceDesk', 'functionalAdmin']);
        await setRoles(['serviceDesk']);
        const choice = { item, tenant: world.a, on: false };
        const { body } = await callRest(token, 'POST', `/offers?${query}`, choice);
        const path = `/offers/${(body as { doc: { id: string } }).doc.id}?${query}`;
        await callRest(token, 'PATCH', path, { on: true });
        await callRest(token, 'DELETE', path);
      });
      expect(lines.map(({ from, to }) => [from, to])).toEqual([
        ['Servicedesk', 'Functioneel beheerder, Servicedesk'],
        ['Functioneel beheerder, Servicedesk', 'Servicedesk'],
        ['', 'uit'],
        ['uit', 'aan'],
        ['aan', ''],
      ]);
      expect(new Set(lines.map(({ municipality }) => municipality))).toEqual(new Set(['Aadorp']));
    },
  );

  it('tells who invited whom', async () => {
    const data = { name: 'Nova', email: 'nova@voorbeeld.example', tenant: world.a };
    const lines = await readLinesDuring(() =>
      callRest(getToken(world, 'functionalAdmin'), 'POST', '/users/invite', data),
    );
    expect(lines).toMatchObject([
      {
        kind: 'invitation',
        subject: `Nova (${data.email})`,
        to: 'Medewerker',
        actor: 'functionalAdmin',
        municipality: 'Aadorp',
      },
    ]);
  });

  it('has no line for what did not happen: a refusal, a change that was rolled back', async () => {
    const lines = await readLinesDuring(async () => {
      const id = world.users.get('teamLead')!;
      const tenants = [{ tenant: world.a, roles: ['functionalAdmin'] }];
      await callRest(getToken(world, 'ofB'), 'PATCH', `/users/${id}`, { tenants });
      const undone = inTransaction(payload, async (req) => {
        const subject = { id: '1', name: 'Iets' };
        await writeAuditEntry(req, { kind: 'offer', tenant: null, subject, from: [], to: ['aan'] });
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
    });
    expect(lines).toEqual([]);
  });
});

describe('a line of the log', () => {
  it('is read by who administers the programme, and by nobody else', async () => {
    for (const [person, token] of world.tokens) {
      const list = await callRest(token, 'GET', '/change-log');
      const one = await callRest(token, 'GET', `/change-log/${(await all())[0]!.id}`);
      expect([list.status, one.status], person).toEqual(
        person === 'programmeAdmin' ? [200, 200] : [403, 403],
      );
    }
    expect((await callRest(null, 'GET', '/change-log')).status).toBe(403);
  });

  it('is found by municipality and kind', async () => {
    const where = 'where[municipality][equals]=Aadorp&where[kind][equals]=offer';
    const token = getToken(world, 'programmeAdmin');
    const { body } = await callRest(token, 'GET', `/change-log?${where}`);
    const { docs } = body as { docs: ChangeLog[] };
    expect(docs.length).toBeGreaterThan(0);
    expect(new Set(docs.map(({ kind }) => kind))).toEqual(new Set(['offer']));
  });

  it('is written, changed and removed by nobody, by any route, nor by our own code', async () => {
    const before = await all();
    const id = before[0]!.id;
    for (const [, token] of world.tokens) {
      for (const [method, path] of [
        ...([
          ['POST', '/change-log'],
          ['PATCH', `/change-log/${id}`],
        ] as const),
        ...([
          ['DELETE', `/change-log/${id}`],
          ['PATCH', '/change-log?where[id][exists]=true'],
        ] as const),
        ...([['DELETE', '/change-log?where[id][exists]=true']] as const),
        ...([['POST', `/change-log/${id}/duplicate`]] as const),
      ]) {
        const data = { kind: 'roles', at: new Date().toISOString(), subject: 'Vals' };
        const { status } = await callRest(token, method, path, data);
        expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
      }
    }
    const system = asSystem(payload);
    const change = { collection: 'change-log', id } as const;
    await expect(system.update({ ...change, data: { subject: 'Vals' } })).rejects.toThrow(
      messages.errors.logFixed,
    );
    await expect(system.delete(change)).rejects.toThrow(messages.errors.logFixed);
    expect(await all()).toEqual(before);
  });
});
