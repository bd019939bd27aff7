import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import current from '../../../persisted-operations/current.json' with { type: 'json' };
import config from '../../payload.config.ts';
import { makeWorld, getToken, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';
import { setRateLimit } from '../../testing/set-rate-limit.ts';
import { messages } from '../i18n/messages.ts';
import { env } from '../env.ts';
import { serveGraphql } from './serve-graphql.ts';

const key = 'sleutel-van-een-koppeling';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'contentManager', 'ofB']);
  env.INTEGRATION_KEYS = `koppeling:${createHash('sha256').update(key).digest('hex')}`;
});

interface Sent {
  body?: unknown;
  text?: string;
  headers?: Record<string, string>;
  open?: boolean;
}

const onError = vi.fn();

async function send({ body, text = JSON.stringify(body), headers = {}, open = false }: Sent) {
  const request = new Request('http://localhost:3000/api/site', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: text,
  });
  const response = await serveGraphql(request, { config, open, onError });
  const answer = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  return { status: response.status, headers: response.headers, ...answer };
}

const withKey = { 'X-Integration-Key': key };
const asked = (name: string): string =>
  Object.entries(current).find(([, text]) => text.includes(`query ${name}`))?.[0] ?? '';
const byHash = (name: string, variables: object = {}) => ({
  operationName: name,
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: asked(name) } },
});
const code = ({ errors }: { errors?: { extensions?: { code?: string } }[] }) =>
  errors?.[0]?.extensions?.code;

describe('in production', () => {
  it('answers an operation of the site by its hash, for every caller, as far as they may see', async () => {
    const open = await send({ body: byHash('Home', { municipality: 'aadorp' }) });
    expect(open.data).toMatchObject({ Site: { status: 'OPEN', site: { slug: 'aadorp' } } });
    const closed = await send({ body: byHash('Home', { municipality: 'bedorp' }) });
    expect(closed.data).toMatchObject({ Site: { status: 'SIGN_IN', site: null } });
    const headers = { Authorization: `JWT ${getToken(world, 'ofB')}` };
    const own = await send({ body: byHash('Home', { municipality: 'bedorp' }), headers });
    expect(own.data).toMatchObject({ Site: { status: 'OPEN' } });
  });

  it('answers no other document, not even to who administers', async () => {
    const headers = { Authorization: `JWT ${getToken(world, 'contentManager')}` };
    for (const query of [
      '{ SiteMunicipalities { name } }',
      '{ Modules { docs { id } } }',
      '{ __typename }',
    ]) {
      const answer = await send({ body: { query }, headers });
      expect([answer.status, code(answer)]).toEqual([403, 'unknownDocument']);
      expect(answer.data).toBeUndefined();
    }
  });

  it('knows no hash but its own, and lets nobody teach it one', async () => {
    const query = '{ SiteMunicipalities { name } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const body = { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    for (let n = 0; n < 2; n += 1) {
      const answer = await send({ body });
      expect([answer.status, code(answer)]).toEqual([404, 'unknownOperation']);
    }
  });

  it('refuses with a Dutch sentence each', async () => {
    const answers = [
      await send({ text: '{' }),
      await send({ body: { query: 'x'.repeat(70_000) } }),
      await send({ body: {}, headers: { 'Content-Type': 'text/plain' } }),
      await send({ body: { query: '{ a }' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 413, 415, 403]);
    const sentences = Object.values(messages.graphql) as string[];
    for (const { errors } of answers) expect(sentences).toContain(errors?.[0]?.message);
  });
});

describe('a client that guesses keys', () => {
  it('must wait, and slows nobody down', async () => {
    const guess = (client: string) =>
      send({
        body: byHash('Visitor'),
        headers: {
          'X-Integration-Key': 'geraden',
          'X-Frontend-Key': env.FRONTEND_KEY ?? '',
          'X-Client-Address': client,
        },
      });
    await setRateLimit(payload, 'wrong-integration-keys', ['203.0.113.7'], {
      points: 59,
      ms: 60_000,
    });
    expect((await guess('203.0.113.7')).status).toBe(200);
    const rejected = await guess('203.0.113.7');
    expect([rejected.status, code(rejected)]).toEqual([429, 'tooMany']);
    expect(Number(rejected.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await guess('203.0.113.8')).status).toBe(200);
  });
});

describe('an integration with a key', () => {
  it('asks documents of its own, and sees what a visitor sees', async () => {
    const query = '{ SiteMunicipalities { name } Site(municipality: "bedorp") { status } }';
    const answer = await send({ body: { query }, headers: withKey });
    expect(answer.data).toMatchObject({ Site: { status: 'SIGN_IN' } });
  });

  it('finds no collection of Payload, no mutation and no schema', async () => {
    for (const query of [
      '{ Modules { docs { id } } }',
      '{ Access { canAccessAdmin } }',
      'mutation { createModule(data: { title: "x" }) { id } }',
      'mutation { loginUser(email: "a@b.nl", password: "x") { token } }',
      '{ __schema { queryType { name } } }',
    ]) {
      const answer = await send({ body: { query }, headers: withKey });
      expect([answer.status, answer.data]).toEqual([400, undefined]);
    }
  });

  it('stays within bounds', async () => {
    const ask = async (query: string) => {
      const answer = await send({ body: { query }, headers: withKey });
      return [answer.status, code(answer)];
    };
    expect(await ask(`{ a ${'{ a '.repeat(12)} ${'}'.repeat(13)}`)).toEqual([400, 'depth']);
    const aliases = Array.from({ length: 20 }, (_, n) => `x${String(n)}: name`).join(' ');
    expect(await ask(`{ SiteMunicipalities { ${aliases} } }`)).toEqual([400, 'aliases']);
    const spread = '{ a: SiteMunicipalities { ...F } b: SiteMunicipalities { ...F } }';
    const half = Array.from({ length: 5 }, (_, n) => `x${n}: name`).join(' ');
    expect(await ask(`${spread} fragment F on SiteMunicipality { ${half} }`)).toEqual([
      400,
      'aliases',
    ]);
  });

  it('is nobody with another key', async () => {
    const headers = { 'X-Integration-Key': 'geraden' };
    const answer = await send({ body: { query: '{ SiteMunicipalities { name } }' }, headers });
    expect(answer.status).toBe(403);
  });

  it('waits when it asks faster than it may', async () => {
    const statuses: number[] = [];
    let last: Awaited<ReturnType<typeof send>> | undefined;
    for (let n = 0; n < 125 && last?.status !== 429; n += 1) {
      last = await send({ body: {}, headers: withKey });
      statuses.push(last.status);
    }
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    // A visitor goes on.
    expect((await send({ body: byHash('Home', { municipality: 'aadorp' }) })).status).toBe(200);
  });
});

/**
 * The checks of graphql-cop, in production as an attacker finds it and open as a developer has it.
 */
describe.each([false, true])('what graphql-cop looks for (open: %s)', (open) => {
  const ask = (query: string) => send({ body: { query }, open });

  it('finds no alias overload', async () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `a${String(n)}: __typename`).join(' ');
    expect((await ask(`query cop { ${aliases} }`)).status).toBeGreaterThanOrEqual(400);
  });
  it('finds no array batching', async () => {
    const body = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }));
    expect((await send({ body, open })).status).toBe(400);
  });
  it('finds no directive overload', async () => {
    const directives = '@aa'.repeat(10);
    const answer = await ask(`query cop { __typename ${directives} }`);
    expect(answer.data ?? null).toBeNull();
    expect(JSON.stringify(answer.errors).length).toBeLessThan(3000);
    expect((await ask(`query cop { __typename ${'@aa'.repeat(50)} }`)).status).toBe(
      open ? 400 : 403,
    );
  });
  it('finds no circular introspection', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    const answer = await ask(circle);
    expect(answer.data ?? null).toBeNull();
  });
  it('finds no field duplication', async () => {
    const answer = await ask(`query cop { ${'__typename '.repeat(500)} }`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
  it('finds no field suggestions', async () => {
    const answer = await ask('query cop { SiteMunicipalitie { name } }');
    expect(JSON.stringify(answer)).not.toContain('Did you mean');
    expect(JSON.stringify(answer)).not.toContain('SiteMunicipalities');
  });
  it('finds no queries without JSON, so no form of another site can ask', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const headers = { 'Content-Type': type };
      const answer = await send({ text: 'query=query+cop+%7B__typename%7D', headers, open });
      expect(answer.status).toBe(415);
    }
  });
  it('finds no trace, stack or internal error in an error', async () => {
    for (const query of [
      'query cop { __typename @abc }',
      '{ Site(municipality: 5) { status } }',
      '{ Module(id: "x") { id } }',
    ]) {
      const text = JSON.stringify(await ask(query));
      expect(text).not.toMatch(/stack|node_modules|\.ts:|tracing/);
    }
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('whatever breaks below', () => {
  it('comes out as an answer that tells nothing, and is reported', async () => {
    const request = new Request('http://localhost:3000/api/site', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new ReadableStream({ pull: () => Promise.reject(new Error('geheim')) }),
      duplex: 'half',
    } as RequestInit);
    const reported = vi.fn();
    const response = await serveGraphql(request, {
      config,
      open: false,
      onError: reported,
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('geheim');
    expect(reported).toHaveBeenCalledOnce();
  });
});
