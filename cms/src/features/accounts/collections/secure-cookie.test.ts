import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  ['https://digivaardig.example', true],
  ['http://localhost:3000', false],
])(
  'behind %s the session cookie is limited to encrypted connections: %s',
  async (url, isSecure) => {
    vi.stubEnv('CMS_URL', url);
    vi.stubEnv('DATABASE_URI', 'mongodb://127.0.0.1:1/x?replicaSet=x');
    vi.stubEnv('PAYLOAD_SECRET', 'a secret for this test only, 32 bytes');
    vi.stubEnv('MEDIA_DIR', 'media');
    const { Users } = await import('./users.ts');
    expect(Users.auth).toMatchObject({ cookies: { secure: isSecure, sameSite: 'Lax' } });
  },
);
