import { describe, expect, it } from 'vitest';
import { writeConflict } from './retry-conflict.ts';
import { serveRest } from './serve-rest.ts';

/** A handler that answers its first request with a conflict, and records every body. */
function conflictOnce() {
  const bodies: string[] = [];
  const handle = async (request: Request): Promise<Response> => {
    bodies.push(await request.text());
    return bodies.length === 1
      ? Response.json({ errors: [{ name: writeConflict, message: 'x' }] }, { status: 409 })
      : Response.json({ doc: {} });
  };
  return { bodies, handle };
}

const form = (file?: string): FormData => {
  const data = new FormData();
  data.set('_payload', '{"title":"é"}');
  if (file) data.set('file', new Blob([file]), 'a.txt');
  return data;
};

/** A request as a server receives it, with its length. */
async function receive(body: FormData | string | null, headers: Record<string, string> = {}) {
  const built = new Request('http://localhost/api/x', { method: 'PATCH', body, headers });
  const bytes = await built.arrayBuffer();
  const all = new Headers(built.headers);
  if (bytes.byteLength > 0) all.set('content-length', String(bytes.byteLength));
  return new Request(built.url, {
    method: 'PATCH',
    headers: all,
    ...(bytes.byteLength > 0 ? { body: bytes } : {}),
  });
}

it.each([
  ['JSON', '{"title":"é"}', { 'content-type': 'application/json' }],
  ['a form without a file', form(), {}],
  ['nothing', null, {}],
] as const)(
  'a request with %s is sent again unchanged after a conflict',
  async (_kind, body, headers) => {
    const { bodies, handle } = conflictOnce();
    const { status } = await serveRest(await receive(body, headers), handle);
    expect([status, bodies.length]).toEqual([200, 2]);
    expect(bodies[1]).toBe(bodies[0]);
  },
);

it('a form with a file is sent once, since its file may be on disk already', async () => {
  const { bodies, handle } = conflictOnce();
  const { status } = await serveRest(await receive(form('inhoud')), handle);
  expect([status, bodies.length]).toEqual([409, 1]);
});

it('a request with another error is not retried', async () => {
  let attempts = 0;
  const handle = () => {
    attempts += 1;
    return Promise.resolve(Response.json({ errors: [{ message: 'x' }] }, { status: 409 }));
  };
  const headers = { 'content-type': 'application/json' };
  expect((await serveRest(await receive('{}', headers), handle)).status).toBe(409);
  expect(attempts).toBe(1);
});

describe('the origin of a request', () => {
  const send = async (headers: Record<string, string>, method = 'POST') => {
    let wasHandled = false;
    const request = new Request('http://localhost:3000/api/users/login', {
      method,
      headers,
      ...(method === 'GET' ? {} : { body: form() }),
    });
    const { status } = await serveRest(request, () => {
      wasHandled = true;
      return Promise.resolve(Response.json({}));
    });
    return { status, wasHandled };
  };
  const handled = { status: 200, wasHandled: true };
  const rejected = { status: 403, wasHandled: false };

  it.each([
    [{ Origin: 'http://localhost:3000' }, handled],
    [{ Origin: 'http://localhost:4321' }, handled],
    // A program, which no website can make send a cookie.
    [{}, handled],
    [{ 'Sec-Fetch-Site': 'same-origin' }, handled],
    [{ Origin: 'http://elders.example' }, rejected],
    [{ Origin: 'http://localhost:3001' }, rejected],
    [{ Origin: 'https://localhost:3000' }, rejected],
    [{ Origin: 'null' }, rejected],
    [{ Origin: 'http://elders.example', 'Sec-Fetch-Site': 'same-origin' }, rejected],
    [{ 'Sec-Fetch-Site': 'cross-site' }, rejected],
    [{ 'Sec-Fetch-Site': 'same-site' }, rejected],
  ])('decides about a sign-in form with %j', async (headers, expected) => {
    expect(await send(headers)).toEqual(expected);
  });

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])('is checked for %s', async (method) => {
    expect(await send({ Origin: 'http://elders.example' }, method)).toEqual(rejected);
  });

  it('is not checked for reading, which changes nothing', async () => {
    expect(await send({ Origin: 'http://elders.example' }, 'GET')).toEqual(handled);
  });
});
