import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AccountChange,
  accountChanges,
  isSignedIn,
  makeRichPerson,
  readStored,
  tokensIn,
} from '../../../testing/account-changes.ts';
import type { Answer } from '../../../testing/call-cms.ts';
import type { SignedIn } from '../../../testing/make-person.ts';
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

/**
 * Sends a change as a browser does that retries: a password that is checked at the same moment as
 * another one is rejected with `Retry-After`.
 */
async function applyInTurn(change: AccountChange, person: SignedIn): Promise<Answer> {
  const answer = await change.apply(world, person);
  if (answer.status !== 429) return answer;
  await pause(Number(answer.headers.get('Retry-After')) * 1000);
  return change.apply(world, person);
}

describe.each(sessionActions)('$name', ({ run }) => {
  it.each(accountChanges)(`during $name, ${rounds} times`, async (change) => {
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
          return applyInTurn(change, person);
        }),
      ]);
      const context = `round ${round}, change after ${later} ms`;
      expect(changed.status, context).toBe(200);
      expect(await readStored(payload, person, change), context).not.toBe(before);
      expect(await isSignedIn(person.token), context).toBe(false);
      // A session that was started after the change is valid.
      if (!done.actFirst) continue;
      for (const token of tokensIn(acted)) expect(await isSignedIn(token), context).toBe(false);
    }
  });
});
