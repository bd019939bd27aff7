import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { actorOf, mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { asSystem } from '../access/system.ts';
import { chosenTenant } from '../admin/chosen-tenant.ts';
import { clockOf } from '../clock/clock.ts';
import { adminTexts } from '../texts/admin-texts.ts';
import { newsCalendarTexts as texts } from '../texts/news-calendar-texts.ts';
import { NewsCalendar } from './news-calendar.tsx';
import { readCalendar } from './read-calendar.ts';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = actorOf(user);
  if (!actor) return null;
  const may = (action: 'read' | 'update', tenant?: string) => {
    const tenants = tenantsWhereMay(actor, 'news-queue', action);
    const here = tenant === undefined ? tenants.length > 0 : tenants.includes(tenant);
    return mayEverywhere(actor, 'news-queue', action) || here;
  };
  if (!may('read')) return <p className="dv-panel">{texts.forbidden}</p>;
  const tenant = await chosenTenant(actor, 'news-queue', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      ...{ collection: 'municipalities', id: tenant, disableErrors: true },
    }));
  if (!tenant || !municipality) return <p className="dv-panel">{adminTexts.chooseMunicipality}</p>;
  const now = clockOf(payload).now();
  return (
    <NewsCalendar
      key={tenant}
      first={await readCalendar(payload, municipality, { now, back: 0 })}
      mayChange={may('update', tenant) && !municipality.archivedAt}
    />
  );
}

/** "Nieuwskalender": what comes when in the chosen municipality, and what appeared. */
export function NewsCalendarView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) {
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/nieuwskalender`)}`);
  }
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
