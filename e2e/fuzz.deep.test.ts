import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuzzServers } from './fuzz/fuzz-servers.ts';
import { signInByApiOf } from './sign-in-by-api.ts';
import { type Platform, startPlatform } from './start-platform.ts';
import { seedTestMunicipalities } from './test-municipalities.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform(seedTestMunicipalities);
});
afterAll(() => platform.stop());

it('answers many odd requests to every route without an error of the server or a line in a log', async () => {
  const { settings, folders } = platform;
  const seed = Number(process.env['PROPERTY_SEED'] ?? 342);
  const signIn = (email: string) => signInByApiOf(settings.CMS_URL, email);
  const failures = await fuzzServers({
    settings,
    logDir: folders.logDir,
    senders: {
      'anonymous visitor': undefined,
      employee: await signIn('medewerker@stadskanaal.example'),
      editor: await signIn('contentbeheerder@haren.example'),
      'communication officer': await signIn('communicatie@haren.example'),
      'functional administrator': await signIn('functioneelbeheer@stadskanaal.example'),
    },
    requestsPerRoute: 5,
    seed,
  });
  expect(failures, `seed ${String(seed)}`).toEqual([]);
});
