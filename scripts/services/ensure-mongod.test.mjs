// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { listImages } from '../security/find-outdated-versions.mjs';
import { paths } from '../paths.mjs';
import { ensureMongod, mongodVersion } from './ensure-mongod.mjs';

const home = mkdtempSync(join(tmpdir(), 'mongod-test-'));
const folder = join(home, 'mongod');
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** An archive as mongodb.org serves it, with a program in the place of mongod. */
function packMongod(script = '#!/bin/sh\necho "db version v8.0.37"\n') {
  const root = mkdtempSync(join(home, 'archive-'));
  const bin = join(root, 'mongodb-linux', 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'mongod'), script);
  chmodSync(join(bin, 'mongod'), 0o755);
  const archive = join(root, 'mongod.tgz');
  execFileSync('tar', ['-C', root, '-czf', archive, 'mongodb-linux']);
  return readFileSync(archive);
}

/**
 * Serves an archive, and beside it its checksum, as mongodb.org does.
 *
 * @param {Buffer} archive
 */
const serveArchive = (archive) =>
  serve(({ url }, response) => {
    const checksum = createHash('md5').update(archive).digest('hex');
    response.end(url?.endsWith('.md5') ? `${checksum}  mongod.tgz` : archive);
  });

/** @param {import('node:http').RequestListener} listener */
async function serve(listener) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${basename(request.url ?? '')}`);
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { mirror: `http://127.0.0.1:${port}`, requests };
}

/** @param {string} mirror */
async function ensureFrom(mirror) {
  const startedAt = performance.now();
  const env = { ...process.env, MONGOMS_DOWNLOAD_MIRROR: mirror };
  const result = await ensureMongod({ folder, env });
  return { ...result, seconds: (performance.now() - startedAt) / 1000 };
}

/** Two seconds, and what a busy machine adds. */
const soon = 2.5;

describe('ensureMongod', () => {
  it('downloads, unpacks and runs the mongod of this system, once', async () => {
    const archive = packMongod();
    const { mirror, requests } = await serveArchive(archive);
    const first = await ensureFrom(mirror);
    const executable = 'executable' in first ? first.executable : '';
    expect(execFileSync(executable, ['--version'], { encoding: 'utf8' })).toContain('8.0.37');
    expect(requests).toHaveLength(4);
    expect(await ensureFrom(mirror)).toMatchObject({ executable });
    expect(requests).toHaveLength(4);
  });

  it.each([404, 503])('gives up when the host answers %i', async (status) => {
    const { mirror } = await serve((_request, response) => response.writeHead(status).end());
    const result = await ensureFrom(mirror);
    expect(result).toMatchObject({
      reason: expect.stringContaining('heeft geen mongod voor dit systeem'),
    });
  });

  it('gives up within two seconds when the host accepts and says nothing', async () => {
    const { mirror } = await serve(() => {});
    const result = await ensureFrom(mirror);
    expect(result).toMatchObject({ reason: expect.stringContaining('geeft geen antwoord') });
    expect(result.seconds).toBeLessThan(soon);
  });

  it.each(['http://127.0.0.1:1', 'http://mongodb.invalid'])(
    'gives up at once when nothing listens at %s',
    async (mirror) => {
      const result = await ensureFrom(mirror);
      expect(result).toMatchObject({ reason: expect.stringContaining('is niet te bereiken') });
      expect(result.seconds).toBeLessThan(soon);
    },
  );

  it.each([
    ['is no archive', Buffer.from('<html>Just a moment…</html>')],
    ['is cut off', packMongod().subarray(0, 60)],
  ])('gives up when the file %s, and leaves nothing behind', async (_what, body) => {
    const { mirror } = await serveArchive(body);
    const result = await ensureFrom(mirror);
    expect(result).toMatchObject({ reason: expect.stringContaining('is niet goed') });
    expect(existsSync(folder)).toBe(false);
  });

  it('gives up when the file is another than its checksum says', async () => {
    const { mirror } = await serve((_request, response) => response.end(packMongod()));
    expect(await ensureFrom(mirror)).toMatchObject({
      reason: expect.stringContaining('is niet goed'),
    });
  });

  it('gives up when the mongod is for another system', async () => {
    const archive = packMongod('#!/bin/sh\nexit 127\n');
    const { mirror } = await serveArchive(archive);
    expect(await ensureFrom(mirror)).toMatchObject({
      reason: expect.stringContaining('werkt hier niet'),
    });
  });
});

describe('the version of mongod', () => {
  it('is that of production', () => {
    const compose = readFileSync(join(paths.root, 'docker-compose.yml'), 'utf8');
    const versions = listImages('compose', compose).filter(({ name }) => name === 'mongo');
    expect(new Set(versions.map(({ version }) => version))).toEqual(new Set([mongodVersion]));
  });
});
