import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv', () => {
  it('needs nothing on a developer’s machine', () => {
    expect(readEnv({})).toEqual({
      kind: 'settings',
      settings: {
        cmsUrl: 'http://localhost:3000',
        siteUrl: new URL('http://localhost:4321'),
        host: '127.0.0.1',
        port: 4321,
        healthPort: 4331,
        frontendKey: undefined,
        trustedProxies: 0,
        pageCacheMb: 64,
        pageChangesMs: 500,
      },
    });
  });

  it('prefers the internal address of the cms, without its slash', () => {
    const reading = readEnv({
      CMS_URL: 'https://cms.example',
      CMS_INTERNAL_URL: 'http://cms:3000/',
    });
    expect(reading).toMatchObject({ settings: { cmsUrl: 'http://cms:3000' } });
  });

  it('keeps as many pages as it is told, or none, and asks often enough to give them', () => {
    const told = { PAGE_CACHE_MB: '0', PAGE_CHANGES_MS: '250' };
    expect(readEnv(told)).toMatchObject({ settings: { pageCacheMb: 0, pageChangesMs: 250 } });
    for (const wrong of [{ PAGE_CACHE_MB: '-1' }, { PAGE_CHANGES_MS: '1500' }]) {
      expect(readEnv(wrong).kind).toBe('errors');
    }
  });

  it('reads an empty variable as absent', () => {
    expect(readEnv({ SITE_URL: '', FRONTEND_PORT: '' })).toMatchObject({ kind: 'settings' });
  });

  it('tells every mistake at once', () => {
    const reading = readEnv({ SITE_URL: 'ftp://x', FRONTEND_PORT: '99999', CMS_URL: 'cms' });
    expect(reading.kind).toBe('errors');
    const errors = reading.kind === 'errors' ? reading.errors : [];
    for (const name of ['SITE_URL', 'FRONTEND_PORT', 'CMS_URL']) {
      expect(errors.filter((error) => error.startsWith(name))).toHaveLength(1);
    }
  });
});
