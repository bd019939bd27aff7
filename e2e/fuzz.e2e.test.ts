import { expect, inject, it } from 'vitest';
import { fuzzServers } from './fuzz/fuzz-servers.ts';
import { signInByApi } from './visibility/visibility-fixture.ts';

it('answers odd requests to every route without an error of the server or a line in a log', async () => {
  const failures = await fuzzServers({
    settings: inject('settings'),
    logDir: inject('folders').logDir,
    senders: {
      'anonymous visitor': undefined,
      employee: await signInByApi('medewerker@stadskanaal.example'),
      editor: await signInByApi('contentbeheerder@haren.example'),
    },
    requestsPerRoute: 1,
    seed: Number(process.env['FUZZ_SEED'] ?? 342),
  });
  expect(failures).toEqual([]);
});
