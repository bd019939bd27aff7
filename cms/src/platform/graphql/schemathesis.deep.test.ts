import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../payload.config.ts';
import { makeWorld, type Person, getToken, type World } from '../../testing/make-world.ts';
import { openCms } from '../../testing/open-cms.ts';
import { serveGraphql } from './serve-graphql.ts';

/*
 * Questions that a program makes up from the schema, a bounded number of each field: none may break
 * the cms. The program is schemathesis, from PyPI, in a folder of its own beside the services.
 */
const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../../..');
const place = path.join(root, '.services/schemathesis');
const version = '4.32.5';
const examples = '4';

let payload: Payload;
let world: World;
let server: Server;
let address: string;
const broken: string[] = [];

beforeAll(async () => {
  if (!existsSync(path.join(place, 'bin/st'))) {
    await run('python3', ['-m', 'venv', place]);
    await run(path.join(place, 'bin/pip'), ['install', '-q', `schemathesis==${version}`]);
  }
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
  server = createServer((request, response) => {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const body = Buffer.concat(parts);
      const asked = new Request(`${address}${request.url ?? ''}`, {
        method: 'POST',
        headers: request.headers as Record<string, string>,
        body,
      });
      const onError = (error: unknown) => {
        broken.push(error instanceof Error ? (error.stack ?? '') : 'no error');
      };
      const answer = await serveGraphql(asked, { config, open: true, onError });
      const text = await answer.text();
      // An error inside a field is answered with 200, and reported to onError.
      if (answer.status >= 500) {
        broken.push(`${body.toString().slice(0, 1500)} → ${text.slice(0, 500)}`);
      }
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}, 600_000);
afterAll(async () => {
  server.close();
  await payload.destroy();
});

const ask = async (person: Person | null) => {
  const token = person && getToken(world, person);
  const { stdout } = await run(
    path.join(place, 'bin/st'),
    [
      'run',
      path.join(root, 'cms/site.graphql'),
      '--url',
      `${address}/api/site`,
      '--max-examples',
      examples,
      '--phases',
      'fuzzing',
      '--checks',
      'not_a_server_error',
      '--seed',
      '342',
      '--continue-on-failure',
      '--suppress-health-check',
      'all',
      ...(token ? ['--header', `Authorization: JWT ${token}`] : []),
    ],
    { cwd: place, maxBuffer: 200_000_000, env: { ...process.env, NO_COLOR: '1' } },
  ).catch((error: unknown) => ({ stdout: (error as { stdout?: string }).stdout ?? '' }));
  return stdout;
};

describe('questions made up from the schema', () => {
  it.each<Person | null>([null, 'contentManager', 'programmeAdmin'])(
    'break nothing when asked by %s',
    async (person) => {
      broken.length = 0;
      const report = await ask(person);
      console.info(report.split('\n').slice(-12).join('\n'));
      expect(report).toMatch(/\d+ (test cases|generated)/);
      expect(broken).toEqual([]);
    },
  );
});
