import type { AdminViewServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { AdminViewLayout } from '#platform/admin-kit/admin-view-layout.tsx';
import { availabilityMessages as messages } from './availability-messages.ts';
import { switchableKinds } from '../reading/shared-kinds.ts';
import { Availability } from './availability.tsx';
import { parseStartState } from './filter-items.ts';
import { readAvailabilityScreen } from './read-availability-screen.ts';

async function Content({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = toActor(user);
  if (!actor) return null;
  if (!can(actor, 'offers.read')) return <p className="dv-panel">{messages.forbidden}</p>;
  const tenant = await readSelectedTenant(actor, 'offers', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality) return <ChooseMunicipality heading={messages.title} />;
  return (
    <Availability
      key={tenant}
      screen={await readAvailabilityScreen(payload, municipality)}
      startState={parseStartState(searchParams ?? {})}
      canChange={can(actor, 'offers.update', tenant) && !municipality.archivedAt}
      canEdit={Object.fromEntries(
        switchableKinds.map((kind) => [
          kind,
          can(actor, `${kind}.update`, tenant) && !municipality.archivedAt,
        ]),
      )}
    />
  );
}

/** What the chosen municipality offers: themes with their modules, and materials. */
export function AvailabilityView(view: AdminViewServerProps) {
  return (
    <AdminViewLayout view={view} path="/moduleaanbod" title={messages.title}>
      <Content {...view} />
    </AdminViewLayout>
  );
}
