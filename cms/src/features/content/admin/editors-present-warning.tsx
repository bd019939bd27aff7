'use client';

import { hasShape, isListOf, isText } from '@digivaardig/contracts/guards';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { contentAdminMessages } from './admin-messages.ts';
import { postJson } from '#platform/admin-kit/request-json.ts';

const hasOthers = hasShape({ others: isListOf(isText) });

const pollIntervalMs = 15_000;

/**
 * Tells an editor that a colleague has the same document open, so that they can agree on who
 * changes what.
 */
export function EditorsPresentWarning() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const [others, setOthers] = useState<string[]>([]);
  const url = `${config.routes.api}/presence`;

  useEffect(() => {
    if (!id || !collectionSlug) return;
    let current = true;
    const reportPresence = async () => {
      if (document.hidden) return;
      const answer = await postJson(url, { collection: collectionSlug, id }, hasOthers);
      if (current && answer.ok) setOthers(answer.value.others);
    };
    void reportPresence();
    const timer = setInterval(() => void reportPresence(), pollIntervalMs);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [collectionSlug, id, url]);

  return (
    <div role="status">
      {others.length > 0 && (
        <p className="dv-panel dv-panel--warning">
          {contentAdminMessages.editingNow(others.join(', '), others.length)}
        </p>
      )}
    </div>
  );
}
