'use client';

import { hasShape, isNullOr, isText } from '@digivaardig/contracts/guards';
import { Button, toast, useConfig, useDocumentInfo, useField, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { getJson } from '#platform/admin-kit/request-json.ts';
import type { OpenedWith } from '../overrides/opened-with.ts';
import { contentAdminMessages } from './admin-messages.ts';

const messages = contentAdminMessages.conflict;

const isOpenedWith = hasShape<Pick<OpenedWith, 'own' | 'library'>>({
  own: isNullOr(isText),
  library: isNullOr(isText),
});
const hasOpenedWith = hasShape({ openedWith: isOpenedWith });

interface Conflict {
  message: string;
  /** The versions of the form that was rejected. */
  openedWith: unknown;
  /** The version of the document now, which a save would replace; null until it is read. */
  present: string | null;
}

/** The server alone knows whether a save meets a conflict. */
const accept = (): true => true;

/** The conflict that the last save met; null when a later save succeeded. */
function useConflict(documentUrl: string): Conflict | null {
  const { errorMessage, valid, value } = useField<unknown>({
    path: 'openedWith',
    validate: accept,
  });
  const { setModified } = useForm();
  const [conflict, setConflict] = useState<Conflict | null>(null);

  useEffect(() => {
    if (valid !== false || !errorMessage) return;
    setConflict({ message: errorMessage, openedWith: value, present: null });
    // After a failed save Payload takes the form for unchanged, and would let the editor leave it.
    setModified(true);
    void getJson(`${documentUrl}?draft=true&depth=0`, hasOpenedWith).then((answer) => {
      if (!answer.ok) return void toast.error(answer.message);
      const present = answer.value.openedWith.own;
      setConflict((shown) => shown && { ...shown, present });
    });
  }, [documentUrl, errorMessage, setModified, valid, value]);

  return conflict && conflict.openedWith === value ? conflict : null;
}

/**
 * Shows that a colleague changed the same field, and the ways on. The form keeps what was typed.
 * Stands in the hidden field with the versions that the form shows.
 */
export function SaveConflict() {
  const info = useDocumentInfo();
  const { id, collectionSlug, hasPublishPermission } = info;
  const { config } = useConfig();
  const { submit } = useForm();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = `/${collectionSlug ?? ''}/${String(id ?? '')}`;
  const url = `${config.routes.api}${path}`;
  const conflict = useConflict(url);
  const message = conflict?.message;

  useEffect(() => {
    if (message) heading.current?.focus();
  }, [message]);

  if (!conflict) return null;
  const { openedWith, present } = conflict;
  const replacing = {
    openedWith: { ...(isOpenedWith(openedWith) ? openedWith : {}), replaces: present },
  };
  const saveDraft = async () => {
    const overrides = { _status: 'draft', ...replacing };
    const action = `${url}?depth=0&draft=true`;
    await submit({ action, method: 'PATCH', overrides, skipValidation: true });
    info.setUnpublishedVersionCount((count) => count + 1);
  };
  const publish = async () => {
    const overrides = { _status: 'published', ...replacing };
    const saved = await submit({ action: `${url}?depth=0`, method: 'PATCH', overrides });
    if (!saved) return;
    info.setUnpublishedVersionCount(0);
    info.setHasPublishedDoc(true);
  };
  const button = { size: 'medium', margin: false, disabled: present === null } as const;

  return (
    <section
      className="dv-panel dv-panel--warning"
      role="alert"
      aria-labelledby="dv-save-conflict"
      aria-busy={present === null}
    >
      <h2 id="dv-save-conflict" ref={heading} tabIndex={-1}>
        {messages.heading}
      </h2>
      <p>{conflict.message}</p>
      <p>
        <a href={`${config.routes.admin}/collections${path}`} target="_blank" rel="noreferrer">
          {messages.view} {messages.viewHint}
        </a>
      </p>
      <p>{messages.help}</p>
      <div className="dv-row">
        <Button {...button} buttonStyle="secondary" onClick={() => void saveDraft()}>
          {messages.saveDraft}
        </Button>
        {hasPublishPermission && (
          <Button {...button} onClick={() => void publish()}>
            {messages.publish}
          </Button>
        )}
      </div>
    </section>
  );
}
