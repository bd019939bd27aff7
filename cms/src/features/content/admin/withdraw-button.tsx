'use client';

import {
  ConfirmationModal,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui';
import { contentAdminMessages } from './admin-messages.ts';
import { LibraryUsage } from './library-usage.tsx';
import { patchJson } from '#platform/admin-kit/request-json.ts';

const messages = contentAdminMessages.withdraw;

/**
 * Takes a library document off every site, after showing who uses it. Stands where Payload has its
 * own button.
 */
export function WithdrawButton() {
  const { id, collectionSlug, hasPublishedDoc, hasPublishPermission } = useDocumentInfo();
  const { config } = useConfig();
  const { openModal } = useModal();
  if (!id || !collectionSlug || !hasPublishedDoc || !hasPublishPermission) return null;
  const modal = `withdraw-${String(id)}`;

  const withdraw = async () => {
    // As Payload's own button: a newer draft may lack what a publication needs.
    const url = `${config.routes.api}/${collectionSlug}/${String(id)}?unpublishAllLocales=true`;
    const answer = await patchJson(url, { _status: 'draft' });
    if (!answer.ok) return void toast.error(answer.message);
    window.location.reload();
  };

  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => openModal(modal)}>
        {messages.button}
      </PopupList.Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={messages.heading}
        body={
          <>
            <p>{messages.help}</p>
            <LibraryUsage />
          </>
        }
        confirmLabel={messages.confirm}
        cancelLabel={messages.cancel}
        onConfirm={withdraw}
      />
    </>
  );
}
