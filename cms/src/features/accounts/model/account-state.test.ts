import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';
import { type Account, listRights, computeAccountState } from './account-state.ts';

const membership = fc.record({
  tenant: fc.constantFrom('a', 'b', 'c'),
  roles: fc.uniqueArray(fc.constantFrom(...municipalityRoles), { maxLength: 3 }),
});

const account = fc.record({
  id: fc.constant('x'),
  email: fc.constantFrom('een@voorbeeld.example', 'ander@voorbeeld.example'),
  programmeRoles: fc.uniqueArray(fc.constantFrom(...programmeRoles)),
  tenants: fc.uniqueArray(membership, { maxLength: 3, selector: ({ tenant }) => tenant }),
});

let keys = 0;
const next = (before: Account | undefined, after: Account, hasNewPassword = false): Account => ({
  ...after,
  ...computeAccountState(before, after, {
    now: new Date('2026-11-29T12:00:00Z'),
    hasNewPassword,
    createKey: () => `key-${(keys += 1)}`,
  }),
});

const listKeys = ({ tenants }: Account) =>
  new Map((tenants ?? []).map(({ tenant, membershipKey }) => [tenant, membershipKey]));

describe('computeAccountState', () => {
  it('raises the version exactly when rights, password or address change', () => {
    fc.assert(
      fc.property(account, account, fc.boolean(), (first, second, hasNewPassword) => {
        const before = next(undefined, first);
        const after = next(before, second, hasNewPassword);
        const rights = (one: Account) => [...listRights(one)].sort().join();
        const changes =
          rights(before) !== rights(after) || before.email !== after.email || hasNewPassword;
        expect(after.accountVersion).toBe(before.accountVersion! + (changes ? 1 : 0));
      }),
    );
  });

  it('marks the version when a right or the address is lost, and at no other time', () => {
    fc.assert(
      fc.property(account, account, (first, second) => {
        const before = next(undefined, first);
        const after = next(before, second);
        const remaining = listRights(after);
        const lost = [...listRights(before)].some((right) => !remaining.has(right));
        const moved = before.email !== after.email;
        expect(after.rightsLostVersion).toBe(
          lost || moved ? after.accountVersion : before.rightsLostVersion,
        );
      }),
    );
  });

  it('keeps the key of a continuing membership and never reuses an old key', () => {
    fc.assert(
      fc.property(fc.array(account, { minLength: 2, maxLength: 6 }), (states) => {
        const email = 'een@voorbeeld.example';
        const seen = new Map<unknown, unknown>();
        let before: Account | undefined;
        for (const state of states) {
          const after = next(before, { ...state, email });
          const [old, fresh] = [before ? listKeys(before) : new Map(), listKeys(after)];
          for (const [tenant, key] of fresh) {
            if (old.has(tenant)) expect(key).toBe(old.get(tenant));
            else expect([...seen.keys()]).not.toContain(key);
          }
          for (const [tenant, key] of fresh) seen.set(key, tenant);
          before = after;
        }
      }),
    );
  });

  it('gives every membership a new key for a new password or address', () => {
    fc.assert(
      fc.property(account, fc.boolean(), (one, byPassword) => {
        const before = next(undefined, one);
        const moved = byPassword ? before : { ...before, email: 'nieuw@voorbeeld.example' };
        const after = next(before, moved, byPassword);
        for (const [tenant, key] of listKeys(after))
          expect(key).not.toBe(listKeys(before).get(tenant));
      }),
    );
  });

  it('sets withoutPlaceSince once', () => {
    const none = { id: 'x', email: 'een@voorbeeld.example', tenants: [], programmeRoles: [] };
    const since = next(undefined, none);
    expect(since.withoutPlaceSince).toBe('2026-11-29T12:00:00.000Z');
    const earlier = { ...since, withoutPlaceSince: '2026-11-01T00:00:00.000Z' };
    expect(next(earlier, earlier).withoutPlaceSince).toBe('2026-11-01T00:00:00.000Z');
    const back = { ...none, tenants: [{ tenant: 'a', roles: ['employee' as const] }] };
    expect(next(earlier, back).withoutPlaceSince).toBeNull();
  });
});
