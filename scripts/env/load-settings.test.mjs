// @ts-check
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSettings } from './load-settings.mjs';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('loadSettings without an .env', () => {
  it('writes an .env with a random secret that only its owner can read', () => {
    const [one, other] = [join(dir, 'one'), join(dir, 'other')];
    const { settings, isNew } = loadSettings(one, {});
    expect(isNew).toBe(true);
    expect(settings.PAYLOAD_SECRET).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(one).mode & 0o777).toBe(0o600);
    expect(loadSettings(other, {}).settings.PAYLOAD_SECRET).not.toBe(settings.PAYLOAD_SECRET);
  });
});

describe('loadSettings with an .env', () => {
  it('does not change the file', () => {
    const file = join(dir, '.env');
    writeFileSync(file, 'PAYLOAD_SECRET=mine\n');
    const { settings, isNew } = loadSettings(file, {});
    expect(isNew).toBe(false);
    expect(settings.PAYLOAD_SECRET).toBe('mine');
    expect(readFileSync(file, 'utf8')).toBe('PAYLOAD_SECRET=mine\n');
  });

  it('prefers a variable of the environment, unless it is empty', () => {
    const file = join(dir, '.env');
    writeFileSync(file, 'CMS_PORT=4000\nREDIS_URI=redis://file\nLOG_LEVEL=debug\n');
    const { settings } = loadSettings(file, { CMS_PORT: '5000', REDIS_URI: '', HOME: '/x' });
    expect(settings).toMatchObject({
      CMS_PORT: '5000',
      CMS_URL: 'http://localhost:5000',
      REDIS_URI: 'redis://file',
      LOG_LEVEL: 'debug',
    });
    expect(settings).not.toHaveProperty('HOME');
  });

  it('reads comments, quotes, exports and Windows line ends', () => {
    const file = join(dir, '.env');
    const uri = 'mongodb://h/d?replicaSet=a&w=1';
    writeFileSync(
      file,
      `# comment\r\nexport A=two words # why\nB="with # hash"\nC='x'\nDATABASE_URI=${uri}\n`,
    );
    const { settings } = loadSettings(file, {});
    const expected = { A: 'two words', B: 'with # hash', C: 'x', DATABASE_URI: uri };
    expect(settings).toMatchObject(expected);
  });
});
