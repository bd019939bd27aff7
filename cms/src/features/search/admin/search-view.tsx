import { can } from '@digivaardig/contracts/roles';
import type { AdminViewServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { AdminViewLayout } from '#platform/admin-kit/admin-view-layout.tsx';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { searchMessages as messages } from '../messages.ts';
import { searchAdmin } from '../server/search-admin.ts';
import { readSearchMisses } from '../server/search-misses.ts';
import { SearchForm } from './search-form.tsx';
import { SearchMissesPanel } from './search-misses-panel.tsx';
import { readSearchParameters, toSearchFilter } from './search-parameters.ts';
import { SearchResults } from './search-results.tsx';

async function Content({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult;
  const { payload, user } = req;
  const actor = toActor(user);
  if (!actor) return null;
  if (!can(actor, 'modules.read')) return <p className="dv-panel">{messages.forbidden}</p>;
  const tenant = await readSelectedTenant(actor, 'modules', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality) return <ChooseMunicipality heading={messages.title} />;
  const parameters = readSearchParameters(searchParams ?? {});
  const search = await searchAdmin(
    req,
    { actor, municipality },
    { query: parameters.query, page: parameters.page, ...toSearchFilter(parameters) },
  );
  const { admin } = payload.config.routes;
  return (
    <div className="dv-search">
      <h1>{messages.heading(municipality.name)}</h1>
      <p>{messages.help}</p>
      <SearchForm action={`${admin}/zoeken`} parameters={parameters} />
      <SearchResults search={search} parameters={parameters} admin={admin} />
      <SearchMissesPanel misses={await readSearchMisses(req, tenant)} />
    </div>
  );
}

/** The search in everything of the chosen municipality that this editor may read. */
export function SearchView(view: AdminViewServerProps) {
  return (
    <AdminViewLayout view={view} path="/zoeken" title={messages.title}>
      <Content {...view} />
    </AdminViewLayout>
  );
}
