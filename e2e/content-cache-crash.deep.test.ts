import { afterAll, beforeAll, expect, it } from 'vitest';
import operations from '../cms/persisted-operations/current.json' with { type: 'json' };
import { type IsolatedPlatform, startIsolatedPlatform } from './crash/isolated-platform.ts';

const repeats = Number(process.env['DEEP_REPEATS'] ?? 5);
const rounds = Array.from({ length: repeats }, (_, index) => index + 1);
const changesPerRound = 10;
const readers = 4;

let platform: IsolatedPlatform;
beforeAll(async () => {
  platform = await startIsolatedPlatform();
});
afterAll(() => platform.stop());

const [hash = ''] =
  Object.entries(operations).find(([, text]) => text.includes('query Home(')) ?? [];

/** The title of the home page of Groningen, as this cms gives it now. */
async function readTitle(cmsUrl: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/site`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      variables: { municipality: 'groningen' },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
  });
  const { data } = (await response.json()) as {
    data: { Site: { site: { welcome: { title: string } } } };
  };
  return data.Site.site.welcome.title;
}

/** Reads without end, so that every cache is full and used when something changes. */
function readOn(cmsUrls: string[], onTitle: (url: string, title: string) => void) {
  let isOn = true;
  const loops = cmsUrls.flatMap((url) =>
    Array.from({ length: readers }, async () => {
      while (isOn) {
        try {
          onTitle(url, await readTitle(url));
        } catch {
          // This cms was killed: the next one is read.
          return;
        }
      }
    }),
  );
  return async () => {
    isOn = false;
    await Promise.all(loops);
  };
}

it.each(rounds)(
  'every cms shows a change as soon as it is saved, also while one is killed, round %i',
  async (round) => {
    const other = await platform.startOtherCms();
    const both = [platform.cmsUrl, other.url];
    const titles: string[] = [];
    const stop = readOn(both, (_url, title) => titles.push(title));
    for (let n = 0; n < changesPerRound; n += 1) {
      const title = `Ronde ${String(round)}, wijziging ${String(n)}`;
      expect(await platform.changeWelcome(title)).toBe(200);
      // The second cms did not save it, and learns of it from the database alone.
      expect(await Promise.all(both.map(readTitle))).toEqual([title, title]);
    }
    await other.kill();
    const last = `Ronde ${String(round)}, na de dood van de ander`;
    expect(await platform.changeWelcome(last)).toBe(200);
    expect(await readTitle(platform.cmsUrl)).toBe(last);
    await stop();
    expect(titles.length).toBeGreaterThan(changesPerRound);

    const restarted = await platform.startOtherCms();
    expect(await readTitle(restarted.url)).toBe(last);
    // The first one is killed while both are read; the other goes on with what was saved.
    const stopAgain = readOn([platform.cmsUrl, restarted.url], () => undefined);
    const unsaved = platform.changeWelcome('Misschien bewaard').catch(() => 0);
    await platform.killCms();
    const status = await unsaved;
    const after = await readTitle(restarted.url);
    expect(status === 200 ? ['Misschien bewaard'] : [last, 'Misschien bewaard']).toContain(after);
    await stopAgain();
    await platform.startCms();
    expect(await readTitle(platform.cmsUrl)).toBe(await readTitle(restarted.url));
    await restarted.kill();
  },
);
