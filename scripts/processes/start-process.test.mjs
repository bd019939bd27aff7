// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killOrphans } from './kill-orphans.mjs';
import { readProcessStartTime } from './process-start-time.mjs';
import { startProcess } from './start-process.mjs';
import { waitFor } from './wait-for.mjs';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'process-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const start = (/** @type {string} */ source) =>
  startProcess({
    name: 'sleeper',
    command: process.execPath,
    args: ['-e', source],
    cwd: dir,
    env: process.env,
    logDir: dir,
    runDir: join(dir, 'run'),
  });
const sleeping = `console.log('ready'); setInterval(() => {}, 1000);`;
const isReady = () => readFileSync(join(dir, 'sleeper.log'), 'utf8').includes('ready');

describe('startProcess', () => {
  it('logs the output of the process, and has a record while it lives', async () => {
    const running = await start(sleeping);
    await waitFor(isReady, { timeoutMs: 5000 });
    expect(isReady()).toBe(true);
    expect(existsSync(join(dir, 'run', 'sleeper.json'))).toBe(true);
    await running.stop();
    expect(running.hasExited()).toBe(true);
    expect(readProcessStartTime(running.pid)).toBeUndefined();
    expect(existsSync(join(dir, 'run', 'sleeper.json'))).toBe(false);
  });

  it('kills a process that ignores SIGTERM, after the timeout', async () => {
    const running = await start(`process.on('SIGTERM', () => {}); ${sleeping}`);
    await waitFor(isReady, { timeoutMs: 5000 });
    await running.stop(200);
    expect(readProcessStartTime(running.pid)).toBeUndefined();
  });
});

describe('killOrphans', () => {
  it('kills the processes of a killed run', async () => {
    const running = await start(sleeping);
    await waitFor(isReady, { timeoutMs: 5000 });
    expect(await killOrphans(join(dir, 'run'))).toEqual(['sleeper']);
    expect(readProcessStartTime(running.pid)).toBeUndefined();
    expect(await killOrphans(join(dir, 'run'))).toEqual([]);
  });

  it('does not kill another process with the same pid', async () => {
    const running = await start(sleeping);
    const record = join(dir, 'run', 'sleeper.json');
    writeFileSync(record, JSON.stringify({ pid: running.pid, startTime: 'another moment' }));
    expect(await killOrphans(join(dir, 'run'))).toEqual([]);
    expect(readProcessStartTime(running.pid)).toBeDefined();
    await running.stop();
  });
});
