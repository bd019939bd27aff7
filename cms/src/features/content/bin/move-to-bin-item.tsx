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
import { binMessages } from './bin-messages.ts';

const messages = binMessages.move;

const hasBase = hasShape<{ basedOn: string | { id: string } }>({
  basedOn: (value): value is string | { id: string } =>
    isText(value) || hasShape<{ id: string }>({ id: isText })(value),
});

/** Where somebody goes on: to the library document of a version, or else to the list. */
function toNextPath(collection: string, data: unknown): string {
  if (!hasBase(data)) return `/collections/${collection}`;
  const library = typeof data.basedOn === 'string' ? data.basedOn : data.basedOn.id;
  return `/collections/library-${collection}/${library}`;
}

/**
 * Moves a document to the bin after saying what that means. Stands where Payload has its own entry,
 * which says the same of everything that can be deleted.
 */
export function MoveToBinItem() {
  const { id, collectionSlug, data, docPermissions } = useDocumentInfo();
  const { config } = useConfig();
  const { openModal } = useModal();
  const router = useRouter();
  if (!id || !collectionSlug) return null;
  const mayDelete =
    docPermissions !== undefined && 'delete' in docPermissions && docPermissions.delete;
  if (!mayDelete) return null;
  const modal = `move-to-bin-${String(id)}`;
  const isVersion = hasBase(data);

  const move = async () => {
    const answer = await deleteJson(`${config.routes.api}/${collectionSlug}/${String(id)}`);
    if (!answer.ok) return void toast.error(answer.message);
    toast.success(isVersion ? messages.doneOwnVersion : messages.done);
    router.push(`${config.routes.admin}${toNextPath(collectionSlug, data)}`);
  };

  return (
    <>
      {/* Payload's own entry cannot be left out for some collections only. */}
      <style>{'#action-delete { display: none; }'}</style>
      <PopupList.Button id="action-move-to-bin" onClick={() => openModal(modal)}>
        {messages.button}
      </PopupList.Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={messages.heading}
        body={<p>{isVersion ? messages.helpOwnVersion : messages.help}</p>}
        confirmLabel={messages.confirm}
        cancelLabel={messages.cancel}
        onConfirm={move}
      />
    </>
  );
}
