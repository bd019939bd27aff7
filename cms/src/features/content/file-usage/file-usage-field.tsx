'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { fileUsageMessages as messages } from './file-usage-messages.ts';
import { UseList } from './use-list.tsx';

/** In the form of a file: where it stands. Not for a file that is being made. */
export function FileUsageField() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  if (!id || !collectionSlug) return null;
  return (
    <section className="dv-panel dv-file-usage" aria-labelledby="dv-file-usage">
      <h2 id="dv-file-usage">{messages.heading}</h2>
      <UseList
        collection={collectionSlug}
        file={String(id)}
        none={messages.none}
        version={lastUpdateTime}
      />
    </section>
  );
}
