'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import type { DefaultCellComponentProps } from 'payload';
import { roleLabels } from '@digivaardig/contracts/roles';
import { toActor } from '../access/actor.ts';

/** In the list of accounts: the municipalities of a person, with their roles there. */
export function MembershipsCell({ rowData }: DefaultCellComponentProps) {
  const { options } = useTenantSelection();
  const memberships = toActor({
    id: '',
    tenants: (rowData as AccountRow).tenants ?? [],
  })?.memberships;
  const names = new Map(options.map(({ label, value }) => [value, label]));
  return (
    <ul className="dv-cell-list">
      {[...(memberships ?? [])].map(([id, roles]) => {
        const name = names.get(id);
        return (
          <li key={id}>
            {typeof name === 'string' && <strong>{name}: </strong>}
            {roles.map((role) => roleLabels[role]).join(', ')}
          </li>
        );
      })}
    </ul>
  );
}

type AccountRow = Pick<Parameters<typeof toActor>[0] & object, 'tenants'>;
