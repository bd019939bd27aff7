// @ts-check
// Runs as a process of its own, since a download by mongodb-memory-server-core cannot be aborted.
// Prints one line of JSON: { "executable": … } or { "problem": … }.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';

/** @typedef {'unreachable' | 'slow' | 'missing' | 'stalled' | 'broken' | 'unusable'} Problem */

const [folder = '', version = ''] = process.argv.slice(2);

const probeMs = 1500;
/** A download that grows by nothing for this long is given up. */
const stallMs = 10_000;

/** @param {{ executable: string } | { problem: Problem }} result */
function finish(result) {
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exit(0);
}

/** @param {Problem} problem */
function fail(problem) {
  rmSync(folder, { recursive: true, force: true });
  finish({ problem });
}

async function findDownloadUrl() {
  const { default: library } =
    await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  const { DryMongoBinary } = await import('mongodb-memory-server-core');
  const options = await DryMongoBinary.generateOptions({ version, downloadDir: folder });
  const { MongoBinaryDownloadUrl } = library;
  const machine = { platform: platform(), arch: arch(), version, os: options.os };
  return new MongoBinaryDownloadUrl(machine).getDownloadUrl();
}

/**
 * The library waits for ever for a file that does not come, so this asks for it first.
 *
 * @param {string} url
 */
async function probe(url) {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) });
    if (!answer.ok) fail('missing');
  } catch (error) {
    fail(error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'unreachable');
  }
}

const countBytes = () =>
  readdirSync(folder).reduce((sum, name) => {
    const file = join(folder, name);
    return sum + (existsSync(file) ? statSync(file).size : 0);
  }, 0);

function failWhenStalled() {
  let bytes = -1;
  let since = Date.now();
  setInterval(() => {
    const now = countBytes();
    if (now !== bytes) since = Date.now();
    bytes = now;
    if (Date.now() - since > stallMs) fail('stalled');
  }, 500);
}

mkdirSync(folder, { recursive: true });
const { MongoBinary, DryMongoBinary } = await import('mongodb-memory-server-core');
const options = { version, downloadDir: folder };
const cached = await DryMongoBinary.locateBinary(await DryMongoBinary.generateOptions(options));
if (!cached) {
  await probe(await findDownloadUrl());
  failWhenStalled();
}
const executable = cached ?? (await MongoBinary.getPath(options).catch(() => fail('broken')));
// A mongod for another release of the system lacks libraries here.
if (spawnSync(executable ?? '', ['--version'], { timeout: 20_000 }).status !== 0) fail('unusable');
finish({ executable: executable ?? '' });
