'use client';

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Compared } from '../library/compare-with-library.ts';
import { adminTexts } from '../texts/admin-texts.ts';
import { DifferenceText } from './difference-text.tsx';
import { getJson, postJson } from './post-json.ts';

const texts = adminTexts.overrides;

interface State {
  withdrawn: boolean;
  fields: Compared[];
}

type Choose = (path: string, action: 'follow' | 'keep') => Promise<void>;

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <p className="dv-lines">{lines.length === 0 ? texts.blank : lines.join('\n')}</p>
);

interface OneField {
  field: Compared;
  disabled: boolean;
  choose: Choose;
}

function WaitingField({ field, disabled, choose }: OneField) {
  return (
    <li className="dv-override dv-override--waiting">
      <h3>
        {field.label} <span className="dv-badge">{texts.waiting}</span>
      </h3>
      <h4>{texts.change}</h4>
      <DifferenceText parts={field.change} />
      <h4>{texts.ours}</h4>
      <Lines lines={field.own} />
      <div className="dv-row">
        <Button
          size="small"
          margin={false}
          disabled={disabled}
          aria-label={texts.takeOf(field.label)}
          onClick={() => void choose(field.path, 'follow')}
        >
          {texts.take}
        </Button>
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={disabled}
          aria-label={texts.keepOf(field.label)}
          onClick={() => void choose(field.path, 'keep')}
        >
          {texts.keep}
        </Button>
      </div>
    </li>
  );
}

function OwnField({ field, disabled, choose }: OneField) {
  return (
    <li className="dv-override">
      <h3>{field.label}</h3>
      <details>
        <summary>{texts.library}</summary>
        <Lines lines={field.library} />
      </details>
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={disabled}
        aria-label={texts.followOf(field.label)}
        onClick={() => void choose(field.path, 'follow')}
      >
        {texts.follow}
      </Button>
    </li>
  );
}

/** Which fields of this version are the municipality's own, what the library changed since, and the way back. */
export function OverrideList() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const modified = useFormModified();
  const [state, setState] = useState<State | string | null>(null);
  const [busy, setBusy] = useState(false);
  const url = `${config.routes.api}/${collectionSlug ?? ''}/${String(id ?? '')}/overrides`;

  const load = useCallback(async () => {
    if (!id) return;
    const answer = await getJson<State>(url);
    setState(answer.ok ? answer.value : answer.message);
  }, [id, url]);
  useEffect(() => {
    void load();
  }, [load, lastUpdateTime]);

  const choose: Choose = async (path, action) => {
    setBusy(true);
    const answer = await postJson(url, { path, action });
    if (!answer.ok) {
      setBusy(false);
      return void toast.error(answer.message);
    }
    // The form holds the value from before the choice: it has to be read again.
    if (action === 'follow') return window.location.reload();
    toast.success(texts.kept);
    setBusy(false);
    await load();
  };

  if (!id) return null;
  const waitingFirst =
    state && typeof state === 'object'
      ? [...state.fields].sort((a, b) => Number(b.waiting) - Number(a.waiting))
      : [];
  return (
    <section className="dv-panel" aria-labelledby="dv-overrides" aria-busy={state === null || busy}>
      <h2 id="dv-overrides">{texts.heading}</h2>
      {state === null && <p role="status">{adminTexts.busy}</p>}
      {typeof state === 'string' && <p role="alert">{state}</p>}
      {state && typeof state === 'object' && (
        <>
          {state.withdrawn && <p className="dv-warning">{texts.withdrawn}</p>}
          {state.fields.length === 0 && <p>{texts.none}</p>}
          {modified && waitingFirst.length > 0 && <p role="status">{texts.saveFirst}</p>}
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
