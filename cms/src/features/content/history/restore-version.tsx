'use client';

import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { ConfirmButton } from '#platform/admin-kit/confirm-button.tsx';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { historyMessages } from './history-messages.ts';

const { restore: messages } = historyMessages;

interface Props {
  collection: string;
  document: string;
  version: string;
  /** Whether a schedule decides when the document comes on the site. */
  isPlanned: boolean;
}

/** Two ways to bring a version back, each confirmed; both lead to the document. */
export function RestoreVersion({ collection, document, version, isPlanned }: Props) {
  const { config } = useConfig();
  const router = useRouter();
  const restore = async (query: 'draft=true' | 'publish=true') => {
    const url = `${config.routes.api}/${collection}/versions/${version}?${query}`;
    const answer = await postJson(url, {});
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(query === 'draft=true' ? messages.restoredDraft : messages.restoredPublished);
    router.push(`${config.routes.admin}/collections/${collection}/${document}`);
    router.refresh();
  };
  return (
    <section className="dv-panel" aria-labelledby="dv-restore">
      <h3 id="dv-restore">{messages.heading}</h3>
      <p>{messages.help}</p>
      <div className="dv-row">
        <ConfirmButton
          open={messages.asDraft}
          help={messages.asDraftHelp}
          confirm={messages.asDraftConfirm}
          onConfirm={() => restore('draft=true')}
        />
        <ConfirmButton
          open={isPlanned ? messages.ready : messages.publish}
          help={isPlanned ? messages.readyHelp : messages.publishHelp}
          confirm={isPlanned ? messages.readyConfirm : messages.publishConfirm}
          onConfirm={() => restore('publish=true')}
        />
      </div>
    </section>
  );
}
