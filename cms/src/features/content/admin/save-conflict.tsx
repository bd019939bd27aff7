'use client';

import { hasShape, isBoolean, isListOf, isNullOr, isText } from '@digivaardig/contracts/guards';
import { Button, toast, useConfig, useDocumentInfo, useField, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { postJson } from '#platform/admin-kit/request-json.ts';
import type { ConflictComparison, ConflictReport } from '../overrides/conflict-endpoint.ts';
import type { OpenedWith } from '../overrides/opened-with.ts';
import { contentAdminMessages } from './admin-messages.ts';
import { ConflictChoices } from './conflict-choices.tsx';
import { isDiffSegment } from './is-diff-segment.ts';

const messages = contentAdminMessages.conflict;

const isOpenedWith = hasShape<Pick<OpenedWith, 'own' | 'library'>>({
  own: isNullOr(isText),
  library: isNullOr(isText),
});

const isReport = hasShape<ConflictReport>({
  present: isNullOr(isText),
  fields: isListOf(
    hasShape<ConflictComparison>({
      path: isText,
      label: isText,
      editors: isListOf(isText),
      isTyped: isBoolean,
      theirs: isListOf(isDiffSegment),
      mine: isListOf(isDiffSegment),
    }),
  ),
});

interface Conflict {
  message: string;
  /** The versions of the form that was rejected. */
  openedWith: unknown;
  /** What is in conflict, which a save would replace; null until it is read. */
  report: ConflictReport | null;
}

/** The server alone knows whether a save meets a conflict. */
const accept = (): true => true;

/** The conflict that the last save met; null when a later save succeeded. */
function useConflict(documentUrl: string, publishes: boolean): Conflict | null {
  const { errorMessage, valid, value } = useField<unknown>({
    path: 'openedWith',
    validate: accept,
  });
  const { getData, setModified } = useForm();
  const [conflict, setConflict] = useState<Conflict | null>(null);

  useEffect(() => {
    if (valid !== false || !errorMessage) return;
    setConflict({ message: errorMessage, openedWith: value, report: null });
    // After a failed save Payload takes the form for unchanged, and would let the editor leave it.
    setModified(true);
    const body = { data: getData(), publishes };
    void postJson(`${documentUrl}/conflict`, body, isReport).then((answer) => {
      if (!answer.ok) return void toast.error(answer.message);
      const report = answer.value;
      setConflict((shown) => shown && { ...shown, report });
    });
  }, [documentUrl, errorMessage, getData, publishes, setModified, valid, value]);

  return conflict && conflict.openedWith === value ? conflict : null;
}

/**
 * Shows that a colleague changed the same fields, and lets the editor choose a text for each. The
 * form keeps what was typed until then. Stands in the hidden field with the versions that the form
 * shows.
 */
export function SaveConflict() {
  const info = useDocumentInfo();
  const { id, collectionSlug, hasPublishPermission } = info;
  const { config } = useConfig();
  const { submit } = useForm();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = `/${collectionSlug ?? ''}/${String(id ?? '')}`;
  const url = `${config.routes.api}${path}`;
  const conflict = useConflict(url, hasPublishPermission === true);
  const message = conflict?.message;
  const [takes, setTakes] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!message) return;
    setTakes(new Set());
    heading.current?.focus();
  }, [message]);

  if (!conflict) return null;
  const { openedWith, report } = conflict;
  const choose = (one: string, isTaken: boolean) => {
    setTakes((present) => {
      const rest = [...present].filter((other) => other !== one);
      return new Set(isTaken ? [...rest, one] : rest);
    });
  };
  const replacing = {
    openedWith: {
      ...(isOpenedWith(openedWith) ? openedWith : {}),
      replaces: report?.present ?? null,
      takes: [...takes],
    },
  };
  const saveDraft = async () => {
    const overrides = { _status: 'draft', ...replacing };
    const action = `${url}?depth=0&draft=true`;
    const saved = await submit({ action, method: 'PATCH', overrides, skipValidation: true });
    if (!saved) return;
    info.setUnpublishedVersionCount((count) => count + 1);
  };
  const publish = async () => {
    const overrides = { _status: 'published', ...replacing };
    const saved = await submit({ action: `${url}?depth=0`, method: 'PATCH', overrides });
    if (!saved) return;
    info.setUnpublishedVersionCount(0);
    info.setHasPublishedDoc(true);
  };
  const button = { size: 'medium', margin: false, disabled: report === null } as const;

  return (
    <section
      className="dv-panel dv-panel--warning"
      aria-labelledby="dv-save-conflict"
      aria-busy={report === null}
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
      {report ? (
        <>
          <p>{messages.help}</p>
          <ConflictChoices fields={report.fields} takes={takes} onChoose={choose} />
        </>
      ) : (
        <p role="status">{messages.comparing}</p>
      )}
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
