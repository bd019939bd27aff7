'use client';

import {
  ConfirmationModal,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { hasShape, isText } from '@digivaardig/contracts/guards';
import { deleteJson } from '#platform/admin-kit/request-json.ts';
import { contentAdminMessages } from './admin-messages.ts';

const messages = contentAdminMessages.deleteOwnVersion;

const hasBase = hasShape<{ basedOn: string | { id: string } }>({
  basedOn: (value): value is string | { id: string } =>
    isText(value) || hasShape<{ id: string }>({ id: isText })(value),
});

/**
 * Deletes a municipality's version of a library document after saying what that means. Stands where
 * Payload has its own entry, which says the same of every document.
 */
export function DeleteOwnVersion() {
  const { id, collectionSlug, data, docPermissions } = useDocumentInfo();
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  if (!id || !collectionSlug || !hasBase(data)) return null;
  const mayDelete =
    docPermissions !== undefined && 'delete' in docPermissions && docPermissions.delete;
  if (!mayDelete) return null;
  const modal = `delete-own-version-${String(id)}`;
  const library = typeof data.basedOn === 'string' ? data.basedOn : data.basedOn.id;

  const deleteVersion = async () => {
    const answer = await deleteJson(`${config.routes.api}/${collectionSlug}/${String(id)}`);
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(messages.deleted);
    router.push(`${config.routes.admin}/collections/library-${collectionSlug}/${library}`);
  };

  return (
    <>
      {/* Payload's own entry cannot be left out for some documents only. */}
      <style>{'#action-delete { display: none; }'}</style>
      <PopupList.Button id="action-delete-own-version" onClick={() => openModal(modal)}>
        {messages.button}
      </PopupList.Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={messages.heading}
        body={
          <>
            <p>{messages.help}</p>
            <p>{messages.noUndo}</p>
          </>
        }
        confirmLabel={messages.confirm}
        cancelLabel={messages.cancel}
        onConfirm={deleteVersion}
      />
    </>
  );
}
