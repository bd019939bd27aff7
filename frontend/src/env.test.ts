import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv', () => {
  it('has a default for every variable', () => {
    expect(readEnv({})).toEqual({
      kind: 'settings',
      settings: {
        cmsUrl: 'http://localhost:3000',
        siteUrl: new URL('http://localhost:4321'),
        host: '127.0.0.1',
        port: 4321,
        healthHost: '127.0.0.1',
        healthPort: 4331,
        logLevel: 'info',
        frontendKey: undefined,
        trustedProxies: 0,
        limits: { headersTimeoutMs: 10_000, bodyTimeoutMs: 20_000, maxConnections: 1000 },
        pageCacheMb: 64,
        pageChangesMs: 500,
      },
    });
  });

  it('prefers the internal URL of the cms and removes its trailing slash', () => {
    const result = readEnv({
      CMS_URL: 'https://cms.example',
      CMS_INTERNAL_URL: 'http://cms:3000/',
    });
    expect(result).toMatchObject({ settings: { cmsUrl: 'http://cms:3000' } });
  });

  it('accepts a disabled page cache, and a poll interval that is shorter than the lease', () => {
    const env = { PAGE_CACHE_MB: '0', PAGE_CHANGES_MS: '250' };
    expect(readEnv(env)).toMatchObject({ settings: { pageCacheMb: 0, pageChangesMs: 250 } });
    for (const invalid of [{ PAGE_CACHE_MB: '-1' }, { PAGE_CHANGES_MS: '1500' }]) {
      expect(readEnv(invalid).kind).toBe('errors');
    }
  });

  it('treats an empty variable as unset', () => {
    expect(readEnv({ SITE_URL: '', FRONTEND_PORT: '' })).toMatchObject({ kind: 'settings' });
  });

  it('reports every invalid variable once', () => {
    const result = readEnv({ SITE_URL: 'ftp://x', FRONTEND_PORT: '99999', CMS_URL: 'cms' });
    expect(result.kind).toBe('errors');
    const errors = result.kind === 'errors' ? result.errors : [];
    for (const name of ['SITE_URL', 'FRONTEND_PORT', 'CMS_URL']) {
      expect(errors.filter((error) => error.startsWith(name))).toHaveLength(1);
    }
  });
});
