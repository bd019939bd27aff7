'use client';

import { hasShape, isBoolean, isListOf, isNullOr, isText } from '@digivaardig/contracts/guards';
import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldComparison } from '../overrides/compare-with-library.ts';
import { adminMessages } from '#platform/i18n/admin-messages.ts';
import type { ChangeNote } from '../model/change-note.ts';
import { ChangeNoteLine } from './change-note-line.tsx';
import { isDiffSegment } from './is-diff-segment.ts';
import { isChangeNote } from './library-state.ts';
import { contentAdminMessages } from './admin-messages.ts';
import { type ChooseOverride, OwnField, WaitingField } from './override-fields.tsx';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';

const messages = contentAdminMessages.overrides;

interface State {
  /** The versions that are compared here, which a choice is about. */
  openedWith: unknown;
  withdrawn: boolean;
  changeNote: ChangeNote | null;
  fields: FieldComparison[];
}

const isState = hasShape<State>({
  openedWith: (value): value is unknown => value !== undefined,
  withdrawn: isBoolean,
  changeNote: isNullOr(isChangeNote),
  fields: isListOf(
    hasShape<FieldComparison>({
      path: isText,
      label: isText,
      waiting: isBoolean,
      own: isListOf(isText),
      library: isListOf(isText),
      libraryChange: isListOf(isDiffSegment),
      changeByFollowing: isListOf(isDiffSegment),
    }),
  ),
});

/** A field that was given back to the library, and the version in which it was overridden. */
interface Followed {
  url: string;
  path: string;
  label: string;
  version: string | null;
}

/** Remembers that over a reload. */
const followedKey = 'dv-follows-library';

const isFollowed = hasShape<Followed>({
  url: isText,
  path: isText,
  label: isText,
  version: isNullOr(isText),
});

/** Undefined for what is no JSON. */
function parseStored(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The choice to follow that was made just now in this document; it is told once. */
function takeFollowed(url: string): Followed | null {
  const stored = parseStored(sessionStorage.getItem(followedKey) ?? 'null');
  if (!isFollowed(stored) || stored.url !== url) return null;
  sessionStorage.removeItem(followedKey);
  return stored;
}

const isOpenedWith = hasShape<{ own: string | null }>({ own: isNullOr(isText) });

/**
 * Which fields of this version are the municipality's own, what the library changed since, and the
 * way back.
 */
export function OverrideList() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const modified = useFormModified();
  const [state, setState] = useState<State | string | null>(null);
  const [busy, setBusy] = useState(false);
  const [followed, setFollowed] = useState<Followed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const url = `${config.routes.api}/${collectionSlug ?? ''}/${String(id ?? '')}/overrides`;

  const load = useCallback(async () => {
    if (!id) return;
    const answer = await getJson(url, isState);
    setState(answer.ok ? answer.value : answer.message);
  }, [id, url]);
  // A choice reloads the page, so focus and message return to this place after the reload.
  useEffect(() => {
    if (state === null) return;
    const justFollowed = takeFollowed(url);
    if (!justFollowed) return;
    setFollowed(justFollowed);
    heading.current?.focus();
    toast.success(messages.followed(justFollowed.label));
  }, [state, url]);
  useEffect(() => {
    void load();
  }, [load, lastUpdateTime]);

  const fields = state && typeof state === 'object' ? state.fields : [];
  const choose: ChooseOverride = async (path, action) => {
    setBusy(true);
    const openedWith = state && typeof state === 'object' ? state.openedWith : null;
    const answer = await postJson(url, { path, action, openedWith });
    if (!answer.ok) {
      setBusy(false);
      return void toast.error(answer.message);
    }
    // The form holds the value from before the choice: it has to be read again.
    if (action === 'follow') {
      const label = fields.find((field) => field.path === path)?.label ?? path;
      const version = isOpenedWith(openedWith) ? openedWith.own : null;
      const choice: Followed = { url, path, label, version };
      sessionStorage.setItem(followedKey, JSON.stringify(choice));
      return window.location.reload();
    }
    toast.success(messages.kept);
    setBusy(false);
    await load();
  };

  const undo = async ({ path, version }: Followed) => {
    setBusy(true);
    const answer = await postJson(url, { path, action: 'restore', version });
    if (answer.ok) return window.location.reload();
    setBusy(false);
    setFollowed(null);
    toast.error(answer.message);
  };

  if (!id) return null;
  const waitingFirst = [...fields].sort((a, b) => Number(b.waiting) - Number(a.waiting));
  return (
    <section className="dv-panel" aria-labelledby="dv-overrides" aria-busy={state === null || busy}>
      <h2 id="dv-overrides" ref={heading} tabIndex={-1}>
        {messages.heading}
      </h2>
      {followed && (
        <div className="dv-row">
          <p>{messages.followed(followed.label)}</p>
          {followed.version && (
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              disabled={busy || modified}
              onClick={() => void undo(followed)}
            >
              {messages.undo}
            </Button>
          )}
        </div>
      )}
      {state === null && <p role="status">{adminMessages.busy}</p>}
      {typeof state === 'string' && <p role="alert">{state}</p>}
      {state && typeof state === 'object' && (
        <>
          {state.withdrawn && <p className="dv-warning">{messages.withdrawn}</p>}
          {state.changeNote && <ChangeNoteLine note={state.changeNote} />}
          {state.fields.length === 0 && <p>{messages.none}</p>}
          {modified && waitingFirst.length > 0 && <p role="status">{messages.saveFirst}</p>}
          <ul className="dv-overrides">
            {waitingFirst.map((field) => {
              const props = { field, choose, disabled: busy || modified };
              return field.waiting ? (
                <WaitingField key={field.path} {...props} />
              ) : (
                <OwnField key={field.path} {...props} />
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
