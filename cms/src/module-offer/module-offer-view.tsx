import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { actorOf, mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { asSystem } from '../access/system.ts';
import { chosenTenant } from '../admin/chosen-tenant.ts';
import { adminTexts } from '../texts/admin-texts.ts';
import { moduleOfferTexts as texts } from '../texts/module-offer-texts.ts';
import { ModuleOffer } from './module-offer.tsx';
import { readOfferScreen } from './read-offer-screen.ts';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = actorOf(user);
  if (!actor) return null;
  const mayRead =
    mayEverywhere(actor, 'offers', 'read') || tenantsWhereMay(actor, 'offers', 'read').length > 0;
  if (!mayRead) return <p className="dv-panel">{texts.forbidden}</p>;
  const tenant = await chosenTenant(actor, 'offers', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      ...{ collection: 'municipalities', id: tenant, disableErrors: true },
    }));
  if (!tenant || !municipality) return <p className="dv-panel">{adminTexts.chooseMunicipality}</p>;
  const may = (collection: 'offers' | 'modules') =>
    mayEverywhere(actor, collection, 'update') ||
    tenantsWhereMay(actor, collection, 'update').includes(tenant);
  return (
    <ModuleOffer
      key={tenant}
      screen={await readOfferScreen(payload, municipality)}
      mayChange={may('offers') && !municipality.archivedAt}
      mayEdit={may('modules') && !municipality.archivedAt}
    />
  );
}

/** "Moduleaanbod": what the chosen municipality offers, themes down and modules within. */
export function ModuleOfferView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/moduleaanbod`)}`);
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter>
        <Content {...props} />
      </Gutter>
    </DefaultTemplate>
  );
}
