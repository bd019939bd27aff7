import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountChanges,
  isSignedIn,
  makeRichPerson,
  readStored,
  tokensIn,
} from '../../../testing/account-changes.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { sessionActions } from '../../../testing/session-actions.ts';

/* The same pairs as in the integration test, at random moments instead of at the worst one. */
const rounds = 20;

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'programmeAdmin']);
});
afterAll(() => payload.destroy());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(sessionActions)('$name', ({ run }) => {
  it.each(accountChanges)(`beside $name, ${rounds} times`, async (change) => {
    for (let round = 0; round < rounds; round += 1) {
      const person = await makeRichPerson(payload, world);
      const before = await readStored(payload, person, change);
      const later = Math.random() * 400;
      const done = { act: false, actFirst: false };
      const [acted, changed] = await Promise.all([
        run(person).finally(() => {
          done.act = true;
        }),
        pause(later).then(() => {
          done.actFirst = done.act;
          return change.apply(world, person);
        }),
      ]);
      const told = `round ${round}, change after ${later} ms`;
      expect(changed.status, told).toBe(200);
      expect(await readStored(payload, person, change), told).not.toBe(before);
      expect(await isSignedIn(person.token), told).toBe(false);
      // A sign-in that read the account after the change is as good as any.
      if (!done.actFirst) continue;
      for (const token of tokensIn(acted)) expect(await isSignedIn(token), told).toBe(false);
    }
  });
});
