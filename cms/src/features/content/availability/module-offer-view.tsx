import type { AdminViewServerProps } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { chosenTenant } from '#platform/admin-kit/chosen-tenant.ts';
import { OwnView } from '#platform/admin-kit/own-view.tsx';
import { adminTexts } from '#platform/i18n/admin-messages.ts';
import { moduleOfferTexts as texts } from './module-offer-messages.ts';
import { ModuleOffer } from './module-offer.tsx';
import { readOfferScreen } from './read-offer-screen.ts';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = actorOf(user);
  if (!actor) return null;
  if (!can(actor, 'offers.read')) return <p className="dv-panel">{texts.forbidden}</p>;
  const tenant = await chosenTenant(actor, 'offers', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality) return <p className="dv-panel">{adminTexts.chooseMunicipality}</p>;
  return (
    <ModuleOffer
      key={tenant}
      screen={await readOfferScreen(payload, municipality)}
      mayChange={can(actor, 'offers.update', tenant) && !municipality.archivedAt}
      mayEdit={can(actor, 'modules.update', tenant) && !municipality.archivedAt}
    />
  );
}

/** "Moduleaanbod": what the chosen municipality offers, themes down and modules within. */
export function ModuleOfferView(view: AdminViewServerProps) {
  return (
    <OwnView view={view} path="/moduleaanbod" title={texts.title}>
      <Content {...view} />
    </OwnView>
  );
}
