'use client';

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { archiveMessages as messages } from './archive-messages.ts';
import { ConfirmButton } from '#platform/admin-kit/confirm-button.tsx';
import { type ArchiveState, isArchiveState } from './archive-state.ts';
import { ExportStatus } from './export-status.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';

const pollIntervalMs = 2000;

/** Archives a municipality, offers its export, or restores it, for programme administrators. */
export function ArchivePanel() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { user } = useAuth();
  const router = useRouter();
  const [state, setState] = useState<ArchiveState | null>(null);
  const actor = toActor(user);
  const canArchive = actor !== null && can(actor, 'municipalities.archive');
  const base = `${config.routes.api}/municipalities/${String(id ?? '')}`;

  const load = useCallback(async () => {
    if (!id || !canArchive) return;
    const answer = await fetch(`${base}/archive`);
    const value: unknown = answer.ok ? await answer.json() : null;
    if (isArchiveState(value)) setState(value);
  }, [base, id, canArchive]);

  const isBusy = state?.export.state === 'busy';
  useEffect(() => {
    void load();
    if (!isBusy) return;
    const timer = setInterval(() => void load(), pollIntervalMs);
    return () => clearInterval(timer);
  }, [load, isBusy]);

  if (!state) return null;

  const send = async (action: 'archive' | 'restore' | 'export', body: object) => {
    const answer = await postJson(`${base}/${action}`, body);
    if (!answer.ok) return void toast.error(answer.message);
    if (action !== 'export') toast.success(messages.done(action === 'archive'));
    await load();
    router.refresh();
  };

  return (
    <section className="dv-panel" aria-labelledby="dv-archive">
      <h3 id="dv-archive">{messages.heading}</h3>
      {state.archivedAt ? (
        <>
          <p>{messages.archived(state.archivedAt)}</p>
          <ExportStatus state={state.export} href={`${base}/export`} />
          {(state.export.state === 'failed' || state.export.state === 'none') && (
            <Button size="medium" buttonStyle="secondary" onClick={() => void send('export', {})}>
              {messages.again}
            </Button>
          )}
          <ConfirmButton
            open={messages.restore}
            help={messages.restoreHelp}
            confirm={messages.confirmRestore}
            onConfirm={() => send('restore', {})}
          />
        </>
      ) : (
        <ConfirmButton
          open={messages.start}
          help={messages.help(state.name)}
          name={state.name}
          confirm={messages.confirm}
          onConfirm={(name) => send('archive', { name })}
        />
      )}
    </section>
  );
}
