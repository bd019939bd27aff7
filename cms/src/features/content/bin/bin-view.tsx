import type { AdminViewServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { AdminViewLayout } from '#platform/admin-kit/admin-view-layout.tsx';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { BinList } from './bin-list.tsx';
import { binMessages as messages } from './bin-messages.ts';
import { canUseBin, listLibraryBinKinds, listLocalBinKinds } from './can-use-bin.ts';
import { readBin } from './read-bin.ts';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const actor = toActor(req.user);
  if (!actor) return null;
  if (!canUseBin(actor)) return <p className="dv-panel">{messages.forbidden}</p>;
  const tenant = await readSelectedTenant(actor, 'offers', 'read');
  const municipality =
    tenant && listLocalBinKinds(actor, tenant).length > 0
      ? await asSystem(req.payload).findByID({
          collection: 'municipalities',
          id: tenant,
          disableErrors: true,
        })
      : null;
  return (
    <div className="dv-bin">
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      {municipality ? (
        <BinList
          heading={municipality.name}
          items={await readBin(req, municipality.id)}
          canChange={!municipality.archivedAt}
        />
      ) : (
        <ChooseMunicipality />
      )}
      {listLibraryBinKinds(actor).length > 0 && (
        <BinList heading={messages.library} items={await readBin(req, null)} canChange />
      )}
    </div>
  );
}

/** What is in the bin of the chosen municipality, and of the library for who may delete there. */
export function BinView(view: AdminViewServerProps) {
  return (
    <AdminViewLayout view={view} path="/prullenbak" title={messages.title}>
      <Content {...view} />
    </AdminViewLayout>
  );
}
