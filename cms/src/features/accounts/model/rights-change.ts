import { z } from 'zod';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';

/** The fields of a request that decide about the rights of an account. */
export const rightsChange = z.object({
  email: z.string().exactOptional(),
  programmeRoles: z.array(z.enum(programmeRoles)).nullable().exactOptional(),
  tenants: z
    .union([
      // Payload's own form sends the number of rows when there are none.
      z.literal(0).transform(() => []),
      z.array(
        z.object({
          tenant: z
            .union([z.string(), z.object({ id: z.string() })])
            .nullable()
            .exactOptional(),
          roles: z.array(z.enum(municipalityRoles)).nullable().exactOptional(),
        }),
      ),
    ])
    .nullable()
    .exactOptional(),
});
