import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  accountChanges,
  isSignedIn,
  makeRichPerson,
  readStored,
  tokensIn,
} from '../../../testing/account-changes.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { pauseAfterRead } from '../../../testing/pause-after-read.ts';
import { sessionActions } from '../../../testing/session-actions.ts';

/**
 * Payload's own sessions are stored in the account's document. Signing in writes back the whole
 * document as it was before the password check, and so undoes concurrent changes
 * (payloadcms/payload #18132).
 */
let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['functionalAdmin', 'programmeAdmin']);
});

describe.each(sessionActions)('$name under way', ({ run }) => {
  describe.each(accountChanges)('during $name', (change) => {
    it.each([0, 1])(
      'undoes no change and creates no valid session, paused after read %i',
      async (skip) => {
        const person = await makeRichPerson(payload, world);
        const before = await readStored(payload, person, change);
        const pause = pauseAfterRead(payload, skip);
        const act = run(person);
        await Promise.race([pause.reached, act]);
        pause.disarm();
        const changed = await change.apply(world, person);
        pause.release();
        const acted = await act;

        expect(changed.status).toBe(200);
        const after = await readStored(payload, person, change);
        expect(after).not.toBe(before);
        const [issued = null] = tokensIn(changed);
        for (const token of [person.token, ...tokensIn(acted)]) {
          expect(await isSignedIn(token)).toBe(false);
        }
        if (issued) expect(await isSignedIn(issued)).toBe(true);
        expect(acted.status).toBeLessThan(500);
        const email = change.name === 'another address' ? `nieuw.${person.email}` : person.email;
        const login = await callRest(null, 'POST', '/users/login', {
          email,
          password: change.password,
        });
        expect(login.status).toBe(200);
        expect(await readStored(payload, person, change)).toBe(after);
      },
    );
  });
});
