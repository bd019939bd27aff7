import { describe, expect, it } from 'vitest';
import { writeConflict } from './retry-conflict.ts';
import { limits } from './limits.ts';
import type { FindSender } from './sender.ts';
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

/** A visitor who asks for a file collection is refused; everybody else may send a form. */
const visitor: FindSender = () =>
  Promise.resolve({
    isSignedIn: false,
    getUploadRight: (collection) => (collection === 'files' ? 'denied' : 'noFiles'),
  });
const editor: FindSender = () =>
  Promise.resolve({
    isSignedIn: true,
    getUploadRight: (collection) => (collection === 'files' ? 'allowed' : 'noFiles'),
  });

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
    const { status } = await serveRest(await receive(body, headers), handle, visitor);
    expect([status, bodies.length]).toEqual([200, 2]);
    expect(bodies[1]).toBe(bodies[0]);
  },
);

it('a form with a file is sent once, since its file may be on disk already', async () => {
  const { bodies, handle } = conflictOnce();
  const { status } = await serveRest(await receive(form('inhoud')), handle, visitor);
  expect([status, bodies.length]).toEqual([409, 1]);
});

it('a request with another error is not retried', async () => {
  let attempts = 0;
  const handle = () => {
    attempts += 1;
    return Promise.resolve(Response.json({ errors: [{ message: 'x' }] }, { status: 409 }));
  };
  const headers = { 'content-type': 'application/json' };
  expect((await serveRest(await receive('{}', headers), handle, visitor)).status).toBe(409);
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
    const handle = () => {
      wasHandled = true;
      return Promise.resolve(Response.json({}));
    };
    const { status } = await serveRest(request, handle, visitor);
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

describe('a body', () => {
  /** Sends a body of this size in chunks, and counts the bytes that were read of it. */
  async function send(
    {
      path = '/api/x',
      type = 'multipart/form-data; boundary=x',
      size,
      declares = true,
    }: {
      path?: string;
      type?: string;
      size: number;
      declares?: boolean;
    },
    findSender: FindSender,
  ) {
    let bytesRead = 0;
    const chunk = new Uint8Array(10_000);
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (bytesRead >= size) return controller.close();
          bytesRead += chunk.length;
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
    const headers = {
      'content-type': type,
      ...(declares ? { 'content-length': String(size) } : {}),
    };
    const init = { method: 'POST', headers, body, duplex: 'half' } as const;
    const { status } = await serveRest(
      new Request(`http://localhost${path}`, init),
      () => Promise.resolve(Response.json({})),
      findSender,
    );
    return { status, bytesRead };
  }
  const json = 'application/json';

  it.each([
    ['a large file', { path: '/api/files', size: 20_000_000 }, 403],
    ['a small file', { path: '/api/files', size: 1_000 }, 403],
    ['a file without a length', { path: '/api/files', size: 20_000_000, declares: false }, 403],
    ['a new file of a document', { path: `/api/files/${'a'.repeat(24)}`, size: 9_000_000 }, 403],
    ['a file at a route without files', { path: '/api/users/login', size: 20_000_000 }, 413],
    ['a large form', { size: 900_000 }, 413],
    ['more than any file', { path: '/api/files', size: limits.file + limits.body + 1 }, 413],
    ['large JSON', { type: json, size: 900_000 }, 413],
  ])('of an anonymous visitor is rejected: %s', async (_what, sent, status) => {
    const answer = await send(sent, visitor);
    expect(answer.status).toBe(status);
    expect(answer.bytesRead).toBeLessThanOrEqual(limits.anonymousBody + 10_000);
  });

  it('without a length is read up to what an anonymous visitor may send', async () => {
    for (const type of [json, 'multipart/form-data; boundary=x']) {
      const answer = await send({ type, size: 5_000_000, declares: false }, visitor);
      expect(answer.status).toBe(413);
      expect(answer.bytesRead).toBeLessThanOrEqual(limits.anonymousBody + 10_000);
    }
  });

  it('of somebody who may upload is left to Payload', async () => {
    const answer = await send({ path: '/api/files', size: 20_000_000 }, editor);
    expect(answer).toEqual({ status: 200, bytesRead: 0 });
    expect((await send({ path: '/api/modules', size: 20_000_000 }, editor)).status).toBe(413);
  });
});

describe('a preference', () => {
  const send = async (body: string) => {
    const bodies: string[] = [];
    const request = new Request('http://localhost/api/payload-preferences/nav', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
      body,
    });
    const { status } = await serveRest(
      request,
      async (accepted) => {
        bodies.push(await accepted.text());
        return Response.json({});
      },
      editor,
    );
    return { status, bodies };
  };

  it('reaches Payload without control characters', async () => {
    const { status, bodies } = await send(JSON.stringify({ value: { search: 'a\u0007b' } }));
    expect([status, bodies]).toEqual([200, ['{"value":{"search":"ab"}}']]);
  });

  it.each([
    ['nesting so deep that a recursive function overflows', '['.repeat(9000) + ']'.repeat(9000)],
    ['an operator', '{"value":{"$gt":""}}'],
    ['a reserved name', '{"value":{"constructor":1}}'],
    ['half of its JSON', '{"value":'],
  ])('is rejected with %s', async (_what, body) => {
    expect(await send(body)).toEqual({ status: 400, bodies: [] });
  });
});
