import { can } from '@digivaardig/contracts/roles';
import { describe, expect, it } from 'vitest';
import { toActor, type UserLike } from './actor.ts';

const damaged = (values: object) => ({ id: 'a', ...values }) as UserLike;

describe('toActor', () => {
  it('reads the memberships and roles of an account, whose municipalities may be documents', () => {
    const actor = toActor({
      id: 'a',
      programmeRoles: ['steeringGroupMember'],
      tenants: [
        { tenant: 'assen', roles: ['contentManager'] },
        { tenant: { id: 'assen' }, roles: ['employee'] },
      ],
    });
    expect(actor).toEqual({
      id: 'a',
      programmeRoles: ['steeringGroupMember'],
      memberships: new Map([['assen', ['contentManager', 'employee']]]),
    });
  });

  it.each([
    ...[5, 'x', { a: 1 }, [null], ['x'], [5], true].flatMap((value) => [
      { tenants: value },
      { programmeRoles: value },
    ]),
    { tenants: [{ tenant: null, roles: ['contentManager'] }] },
    { tenants: [{ tenant: 5 }, { tenant: {} }] },
  ])('gives a damaged account no rights: %j', (values) => {
    const actor = toActor(damaged(values))!;
    expect([actor.programmeRoles, actor.memberships]).toEqual([[], new Map()]);
    expect(can(actor, 'site.open')).toBe(false);
  });

  it.each([5, 'x', { a: 1 }, [null], ['redacteur'], true])(
    'keeps a membership without the roles that are none: %j',
    (roles) => {
      const actor = toActor(damaged({ tenants: [{ tenant: 'assen', roles }] }))!;
      expect(actor.memberships).toEqual(new Map([['assen', []]]));
      expect(can(actor, 'modules.update', 'assen')).toBe(false);
    },
  );
});
