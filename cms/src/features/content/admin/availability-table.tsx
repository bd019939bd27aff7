import type { ServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { materials } from '../kinds/materials.ts';
import { readResolved } from '../reading/read-resolved.ts';
import type { ResolvedDocument } from '../reading/resolve-documents.ts';
import { getTitle } from '../reading/get-title.ts';
import { contentAdminMessages } from './admin-messages.ts';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { AvailabilitySwitch } from './availability-switch.tsx';
import { compareNames } from '@digivaardig/contracts/compare-names';

const messages = contentAdminMessages.offerTable;

const compareByTitle = (a: ResolvedDocument, b: ResolvedDocument): number =>
  compareNames(getTitle(a), getTitle(b));

/**
 * The communication materials that a municipality can offer, with a switch for each; modules have a
 * screen of their own.
 */
export async function AvailabilityTable({ payload, user }: ServerProps) {
  const actor = toActor(user);
  const tenant = actor && (await readSelectedTenant(actor, 'offers', 'read'));
  if (!actor) return null;
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality)
    return <p className="dv-panel">{contentAdminMessages.chooseMunicipality}</p>;
  const resolved = await readResolved(payload, materials, [municipality]);
  const canChange = can(actor, 'offers.update', tenant);
  return (
    <section className="dv-panel" aria-labelledby="dv-availability-table">
      <h2 id="dv-availability-table">{messages.heading(municipality.name)}</h2>
      <p>
        {messages.help} <a href="/admin/moduleaanbod">{messages.toModules}</a>
      </p>
      {/* A wide table scrolls sideways: with the keyboard only what has the focus does. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className="dv-scroll" role="region" aria-label={messages.materials} tabIndex={0}>
        <table className="dv-table">
          <caption>{messages.materials}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.item}</th>
              <th scope="col">{messages.origin}</th>
              <th scope="col">{messages.state}</th>
              {canChange && <th scope="col">{messages.action}</th>}
            </tr>
          </thead>
          <tbody>
            {[...(resolved.get(tenant) ?? [])].sort(compareByTitle).map((row) => (
              <tr key={row.identity}>
                <th scope="row">{getTitle(row)}</th>
                <td>{messages.origins[row.origin]}</td>
                <AvailabilitySwitch
                  collection={row.origin === 'own' ? 'materials' : 'library-materials'}
                  id={row.identity}
                  tenant={tenant}
                  initiallyOn={row.on}
                  title={getTitle(row)}
                  canChange={canChange}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{messages.choices}</p>
    </section>
  );
}
