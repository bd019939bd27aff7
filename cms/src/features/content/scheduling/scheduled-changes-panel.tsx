'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { type ComponentProps, useEffect } from 'react';
import { ScheduleForm } from './schedule-form.tsx';
import { ScheduledLines } from './scheduled-lines.tsx';
import { textActions } from './scheduled-change.ts';
import { schedulingMessages as messages } from './scheduling-messages.ts';
import { useScheduledChanges } from './use-scheduled-changes.ts';

/**
 * Beside a text: on which day it is published or withdrawn. News is published by its calendar, and a
 * published text without a newer draft has nothing to publish.
 */
export function ScheduledChangesPanel() {
  const { id, collectionSlug, versionCount, hasPublishedDoc, unpublishedVersionCount } =
    useDocumentInfo();
  if (!id || !collectionSlug) return null;
  return (
    <Panel
      key={`${String(id)}-${String(versionCount)}`}
      collection={collectionSlug}
      id={String(id)}
      actions={
        collectionSlug.endsWith('news') || (hasPublishedDoc && unpublishedVersionCount === 0)
          ? ['withdraw']
          : textActions
      }
    />
  );
}

interface Props {
  collection: string;
  id: string;
  actions: ComponentProps<typeof ScheduleForm>['actions'];
}

function Panel({ collection, id, actions }: Props) {
  const { state, load, change, cancel } = useScheduledChanges({ collection, id });

  useEffect(() => {
    void load();
  }, [load]);

  if (!state || (!state.canChange && state.changes.length === 0)) return null;
  const isLibrary = collection.startsWith('library-');
  return (
    <section className="dv-panel" aria-labelledby="dv-scheduled-changes">
      <h2 id="dv-scheduled-changes">{messages.heading}</h2>
      <div role="status">
        <ScheduledLines
          changes={state.changes}
          {...(state.canChange ? { onCancel: (action) => void cancel(action) } : {})}
        />
      </div>
      {state.canChange && (
        <ScheduleForm
          actions={actions}
          help={isLibrary ? `${messages.help.text} ${messages.library}` : messages.help.text}
          today={state.today}
          onPlan={change}
        />
      )}
    </section>
  );
}
