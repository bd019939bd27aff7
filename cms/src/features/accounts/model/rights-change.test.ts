import { describe, expect, it } from 'vitest';
import { rightsChange } from './rights-change.ts';

const row = { tenant: 'a', roles: ['employee'] };

describe('rightsChange', () => {
  it('reads the fields that decide about rights and drops the rest', () => {
    const change = { email: 'een@voorbeeld.example', programmeRoles: null, tenants: [row] };
    expect(rightsChange.parse({ ...change, name: 'Een' })).toEqual(change);
  });

  it('reads the number of rows that a form sends as no rows', () => {
    expect(rightsChange.parse({ tenants: 0 })).toEqual({ tenants: [] });
  });

  it.each([
    { email: 1 },
    { programmeRoles: ['boss'] },
    { tenants: 1 },
    { tenants: [{ ...row, roles: ['boss'] }] },
    { tenants: [{ ...row, tenant: 1 }] },
  ])('rejects %j', (change) => {
    expect(rightsChange.safeParse(change).success).toBe(false);
  });
});
