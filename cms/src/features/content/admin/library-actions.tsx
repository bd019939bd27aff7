'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { hasShape, isText } from '@digivaardig/contracts/guards';
import { toActor } from '#platform/access/actor.ts';
import { canEverywhere, libraryCollections } from '@digivaardig/contracts/roles';
import { ChangeNoteLine } from './change-note-line.tsx';
import { contentAdminMessages } from './admin-messages.ts';
import { isLibraryState, type LibraryState } from './library-state.ts';
import { LibraryUsage } from './library-usage.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';

const switchableCollections = ['library-themes', 'library-modules', 'library-materials'];

/** For who manages the library: who uses this document, before they change or withdraw it. */
function UsagePanel({ collection }: { collection: string }) {
  const { user } = useAuth();
  const actor = toActor(user);
  const slug = libraryCollections.find((one) => one === collection);
  if (!actor || !slug || !canEverywhere(actor, `${slug}.update`)) return null;
  return (
    <section className="dv-panel" aria-labelledby="dv-usage">
      <h2 id="dv-usage">{contentAdminMessages.usage.heading}</h2>
      <LibraryUsage />
    </section>
  );
}

/** On a library document: who uses it, and what the chosen municipality does with it. */
export function LibraryActions() {
  const { id, collectionSlug } = useDocumentInfo();
  if (!id || !collectionSlug) return null;
  return (
    <>
      <UsagePanel collection={collectionSlug} />
      <MunicipalityPanel />
    </>
  );
}

/**
 * What the chosen municipality does with a library document, and the way to a version of its own.
 */
function MunicipalityPanel() {
  const { id, collectionSlug } = useDocumentInfo();
  const { selectedTenantID, options } = useTenantSelection();
  const { config } = useConfig();
  const router = useRouter();
  const [state, setState] = useState<LibraryState | null>(null);
  const base = `${config.routes.api}/${collectionSlug ?? ''}/${String(id ?? '')}`;
  const tenant = selectedTenantID ? String(selectedTenantID) : null;
  const name = options.find(({ value }) => value === tenant)?.label;

  const load = useCallback(async () => {
    if (!id || !tenant) return setState(null);
    const answer = await fetch(`${base}/local?tenant=${encodeURIComponent(tenant)}`);
    const value: unknown = answer.ok ? await answer.json() : null;
    setState(isLibraryState(value) ? value : null);
  }, [base, id, tenant]);

  useEffect(() => {
    void load();
  }, [load]);

  if (!id || !collectionSlug) return null;
  if (!tenant) return <ChooseMunicipality />;
  if (!state) return null;

  const switchTo = async (on: boolean) => {
    const answer = await postJson(`${base}/availability`, { tenant, on });
    if (answer.ok) toast.success(contentAdminMessages.offer.saved(on));
    else toast.error(answer.message);
    await load();
  };
  const openOwn = async () => {
    const answer = await postJson(`${base}/own-version`, { tenant }, hasShape({ id: isText }));
    if (!answer.ok) return void toast.error(answer.message);
    const local = collectionSlug.replace('library-', '');
    router.push(`${config.routes.admin}/collections/${local}/${answer.value.id}`);
  };

  return (
    <section className="dv-panel" aria-labelledby="dv-library-actions">
      <h2 id="dv-library-actions">
        {contentAdminMessages.offer.heading(typeof name === 'string' ? name : '')}
      </h2>
      {switchableCollections.includes(collectionSlug) && (
        <p role="status">
          {state.on ? contentAdminMessages.offer.on : contentAdminMessages.offer.off}
          {!state.isChosen && ` ${contentAdminMessages.offer.byDefault}`}
        </p>
      )}
      {state.changeNote && <ChangeNoteLine note={state.changeNote} />}
      <div className="dv-row">
        {switchableCollections.includes(collectionSlug) && (
          <Button
            size="medium"
            buttonStyle={state.on ? 'secondary' : 'primary'}
            onClick={() => void switchTo(!state.on)}
          >
            {state.on ? contentAdminMessages.offer.switchOff : contentAdminMessages.offer.switchOn}
          </Button>
        )}
        <Button size="medium" buttonStyle="secondary" onClick={() => void openOwn()}>
          {state.ownId
            ? contentAdminMessages.ownVersion.open
            : contentAdminMessages.ownVersion.make}
        </Button>
      </div>
      <p>{contentAdminMessages.ownVersion.help}</p>
    </section>
  );
}
