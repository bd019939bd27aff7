import type { ServerProps } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { readResolved } from '../library/read-resolved.ts';
import type { Resolved } from '../library/resolve-documents.ts';
import { titleOf } from '../library/title-of.ts';
import { adminTexts } from '#platform/i18n/admin-messages.ts';
import { chosenTenant } from '#platform/admin-kit/chosen-tenant.ts';
import { OfferSwitch } from './offer-switch.tsx';

const texts = adminTexts.offerTable;

const byTitle = (a: Resolved, b: Resolved): number => titleOf(a).localeCompare(titleOf(b), 'nl');

/** The communication materials that a municipality can offer, with a switch for each; modules have a screen of their own. */
export async function OfferTable({ payload, user }: ServerProps) {
  const actor = actorOf(user);
  const tenant = actor && (await chosenTenant(actor, 'offers', 'read'));
  if (!actor) return null;
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality) return <p className="dv-panel">{adminTexts.chooseMunicipality}</p>;
  const resolved = await readResolved(payload, 'materials', [municipality], { brief: true });
  const mayChange = can(actor, 'offers.update', tenant);
  return (
    <section className="dv-panel" aria-labelledby="dv-offer-table">
      <h2 id="dv-offer-table">{texts.heading(municipality.name)}</h2>
      <p>
        {texts.help} <a href="/admin/moduleaanbod">{texts.toModules}</a>
      </p>
      {/* A wide table scrolls sideways: with the keyboard only what has the focus does. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <div className="dv-scroll" role="region" aria-label={texts.materials} tabIndex={0}>
        <table className="dv-table">
          <caption>{texts.materials}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.item}</th>
              <th scope="col">{texts.origin}</th>
              <th scope="col">{texts.state}</th>
              {mayChange && <th scope="col">{texts.action}</th>}
            </tr>
          </thead>
          <tbody>
            {[...(resolved.get(tenant) ?? [])].sort(byTitle).map((row) => (
              <tr key={row.identity}>
                <th scope="row">{titleOf(row)}</th>
                <td>{texts.origins[row.origin]}</td>
                <OfferSwitch
                  collection={row.origin === 'own' ? 'materials' : 'library-materials'}
                  id={row.identity}
                  tenant={tenant}
                  initiallyOn={row.on}
                  title={titleOf(row)}
                  mayChange={mayChange}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{texts.choices}</p>
    </section>
  );
}
