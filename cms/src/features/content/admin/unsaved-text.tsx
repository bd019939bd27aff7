'use client';

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import {
  Button,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { contentAdminMessages } from './admin-messages.ts';
import {
  readUnsavedText,
  removeOldTexts,
  toUnsavedKey,
  type UnsavedText as StoredText,
  writeUnsavedText,
} from './unsaved-text-store.ts';

const messages = contentAdminMessages.unsaved;

/** The clock of this browser, which reads what it wrote itself. */
// eslint-disable-next-line no-restricted-syntax -- no server takes part
const readBrowserClock = (): Date => new Date();

/** How long after the last key the text is written. */
const writeDelayMs = 800;

/**
 * Keeps what an editor types in this browser until it is saved, and offers it again after a tab was
 * closed, a computer stopped or a session ended. The versions that the form was opened with are
 * kept too, so that a save meets the changes that colleagues made meanwhile.
 */
export function UnsavedText() {
  const { id, collectionSlug } = useDocumentInfo();
  const { user } = useAuth();
  const { selectedTenantID } = useTenantSelection();
  if (!collectionSlug || !user) return null;
  const form = id ? String(id) : `new-${String(selectedTenantID ?? '')}`;
  const userId = String(user.id);
  const key = toUnsavedKey(userId, `${collectionSlug}-${form}`);
  return <FormText key={key} storageKey={key} userId={userId} />;
}

function FormText({ storageKey, userId }: { storageKey: string; userId: string }) {
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const { reset, setModified } = useForm();
  const [found, setFound] = useState<StoredText | null>(null);
  const [isFull, setIsFull] = useState(false);
  const wasModified = useRef(false);

  useEffect(() => {
    removeOldTexts(localStorage, userId, readBrowserClock());
    setFound(readUnsavedText(localStorage, storageKey, readBrowserClock()));
  }, [storageKey, userId]);

  useEffect(() => {
    // What was found stays until the editor chose.
    if (found) return;
    if (!isModified) {
      // Saved: what the browser holds is no longer needed.
      if (wasModified.current) localStorage.removeItem(storageKey);
      wasModified.current = false;
      return;
    }
    wasModified.current = true;
    const timer = setTimeout(() => {
      const values = reduceFieldsToValues(fields, true) as StoredText['values'];
      const at = readBrowserClock().toISOString();
      setIsFull(!writeUnsavedText(localStorage, storageKey, { at, values }));
    }, writeDelayMs);
    return () => clearTimeout(timer);
  }, [fields, found, isModified, storageKey]);

  if (isFull) return <p className="dv-panel dv-panel--warning">{messages.full}</p>;
  if (!found) return null;

  const restore = async () => {
    await reset(found.values);
    setModified(true);
    setFound(null);
  };
  const discard = () => {
    localStorage.removeItem(storageKey);
    setFound(null);
  };

  return (
    <section className="dv-panel dv-panel--warning" aria-labelledby="dv-unsaved">
      <h2 id="dv-unsaved">{messages.heading}</h2>
      <p>{messages.help(new Date(found.at))}</p>
      <div className="dv-row">
        <Button size="medium" margin={false} onClick={() => void restore()}>
          {messages.restore}
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={discard}>
          {messages.discard}
        </Button>
      </div>
    </section>
  );
}
