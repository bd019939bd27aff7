// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLockHolder } from './read-lock-holder.mjs';
import { acquireLock } from './acquire-lock.mjs';
import { withLock } from './with-lock.mjs';

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'start.lock');
});
afterEach(() => {
  rmSync(join(file, '..'), { recursive: true });
});

describe('a lock file', () => {
  it('is acquired once', () => {
    expect(acquireLock(file)).toBe(true);
    expect(readLockHolder(file)).toBe(process.pid);
    expect(acquireLock(file)).toBe(false);
  });

  it('is taken over from a dead holder, even when its pid was reused', () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, startTime: 'long ago' }));
    expect(readLockHolder(file)).toBeUndefined();
    expect(acquireLock(file)).toBe(true);
  });

  it('serialises work and is released after a failure', async () => {
    /** @type {string[]} */
    const order = [];
    const work = (/** @type {string} */ name) =>
      withLock(file, async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
        if (name === 'one') throw new Error('failed');
      });
    const [one] = await Promise.allSettled([work('one'), work('two')]);
    expect(one.status).toBe('rejected');
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });
});
