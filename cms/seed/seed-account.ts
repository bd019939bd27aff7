import {
  programmeRoles,
  type MunicipalityRole,
  type ProgrammeRole,
} from '@digivaardig/contracts/roles';
import { env } from '#platform/env.ts';
import type { DemoAccount } from './demo-accounts.ts';
import type { SeedContext } from './seed-context.ts';

const isProgrammeRole = (role: string): role is ProgrammeRole =>
  (programmeRoles as readonly string[]).includes(role);

/** Makes one account with the password of the demo, in its municipality if it has one. */
export async function seedAccount(
  context: SeedContext,
  { email, name, role }: DemoAccount,
  tenant: string | undefined,
): Promise<void> {
  await context.once(
    'users',
    { email: { equals: email } },
    {
      email,
      name,
      demo: true,
      password: env.DEMO_PASSWORD,
      programmeRoles: isProgrammeRole(role) ? [role] : [],
      tenants: tenant ? [{ tenant, roles: [role as MunicipalityRole] }] : [],
    },
  );
}
