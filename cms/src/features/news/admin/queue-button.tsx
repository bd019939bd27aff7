'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { adminMessages } from '#platform/i18n/admin-messages.ts';
import { newsAdminMessages } from './admin-messages.ts';
import { postJson } from '#platform/admin-kit/request-json.ts';

const messages = newsAdminMessages.queue;

/** On an article: puts it at the end of the chosen municipality's queue. */
export function QueueButton() {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  const { selectedTenantID } = useTenantSelection();
  const { config } = useConfig();
  const [busy, setBusy] = useState(false);
  if (!id || !collectionSlug) return null;

  const add = async () => {
    setBusy(true);
    const answer = await postJson(`${config.routes.api}/news-queue`, {
      tenant: selectedTenantID,
      item: { relationTo: collectionSlug, value: id },
    });
    setBusy(false);
    if (answer.ok) toast.success(messages.done);
    else toast.error(answer.message);
  };

  return (
    <section className="dv-panel" aria-labelledby="dv-queue">
      <h2 id="dv-queue">{messages.heading}</h2>
      <p>{hasPublishedDoc ? messages.help : messages.draft}</p>
      <Button
        size="medium"
        margin={false}
        disabled={busy || !hasPublishedDoc || !selectedTenantID}
        onClick={() => void add()}
      >
        {busy ? adminMessages.busy : messages.add}
      </Button>
    </section>
  );
}
