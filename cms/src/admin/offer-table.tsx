import type { ServerProps } from 'payload';
import { actorOf, mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { idOf } from '../access/id-of.ts';
import { asSystem } from '../access/system.ts';
import { readResolved } from '../library/read-resolved.ts';
import type { Resolved } from '../library/resolve-documents.ts';
import { type OfferedKind, offeredKinds } from '../library/shared-kinds.ts';
import { titleOf } from '../library/title-of.ts';
import { adminTexts } from '../texts/admin-texts.ts';
import { chosenTenant } from './chosen-tenant.ts';
import { OfferSwitch } from './offer-switch.tsx';

const texts = adminTexts.offerTable;

interface Rows {
  kind: OfferedKind;
  rows: readonly Resolved[];
  themes: ReadonlyMap<string, string>;
  tenant: string;
  mayChange: boolean;
}

function OfferRows({ kind, rows, themes, tenant, mayChange }: Rows) {
  const themeOf = ({ values }: Resolved) =>
    themes.get(idOf((values['theme'] as { value: unknown } | undefined)?.value) ?? '') ?? '';
  const sorted = [...rows].sort(
    (a, b) =>
      themeOf(a).localeCompare(themeOf(b), 'nl') || titleOf(a).localeCompare(titleOf(b), 'nl'),
  );
  return (
    <div className="dv-scroll" role="region" aria-label={texts.kinds[kind]} tabIndex={0}>
      <table className="dv-table">
        <caption>{texts.kinds[kind]}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            {kind === 'modules' && <th scope="col">{texts.theme}</th>}
            <th scope="col">{texts.origin}</th>
            <th scope="col">{texts.state}</th>
            {mayChange && <th scope="col">{texts.action}</th>}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.identity}>
              <th scope="row">{titleOf(row)}</th>
              {kind === 'modules' && <td>{themeOf(row)}</td>}
              <td>{texts.origins[row.origin]}</td>
              <OfferSwitch
                collection={row.origin === 'own' ? kind : `library-${kind}`}
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
  );
}

/** Everything a municipality can offer, with what is on, and a switch for each. */
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
  const resolved = await Promise.all(
    offeredKinds.map((kind) => readResolved(payload, kind, [municipality])),
  );
  const of = (kind: OfferedKind) => resolved[offeredKinds.indexOf(kind)]?.get(tenant) ?? [];
  const themes = new Map(of('themes').map((theme) => [theme.identity, titleOf(theme)]));
  const mayChange =
    mayEverywhere(actor, 'offers', 'update') ||
    tenantsWhereMay(actor, 'offers', 'update').includes(tenant);
  return (
    <section className="dv-panel" aria-labelledby="dv-offer-table">
      <h2 id="dv-offer-table">{texts.heading(municipality.name)}</h2>
      <p>{texts.help}</p>
      {(['modules', 'themes', 'materials'] as const).map((kind) => (
        <OfferRows key={kind} {...{ kind, rows: of(kind), themes, tenant, mayChange }} />
      ))}
      <p>{texts.choices}</p>
    </section>
  );
}
