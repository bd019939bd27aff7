'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { adminTexts } from '../i18n/admin-messages.ts';

interface Props {
  /** What the first button says. */
  open: string;
  help: string;
  confirm: string;
  /** A name that must be typed over before it can go on. */
  name?: string;
  onConfirm: (name: string) => Promise<void>;
}

/** Two steps to something that many people notice. No form element: this stands inside the document's own. */
export function TwoStep({ open, help, confirm, name, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [typed, setTyped] = useState('');
  const first = useRef<HTMLParagraphElement>(null);
  const field = useId();

  useEffect(() => {
    if (asking) first.current?.focus();
  }, [asking]);

  if (!asking) {
    return (
      <Button size="medium" buttonStyle="secondary" onClick={() => setAsking(true)}>
        {open}
      </Button>
    );
  }
  const ready = !busy && (name === undefined || typed.trim() === name);
  const go = async () => {
    setBusy(true);
    await onConfirm(typed);
    setBusy(false);
    setAsking(false);
    setTyped('');
  };

  return (
    <div role="group" aria-label={confirm}>
      <p ref={first} tabIndex={-1}>
        {help}
      </p>
      {name !== undefined && (
        <div className="dv-row">
          <label htmlFor={field}>
            {adminTexts.typeName(name)}
            <input
              id={field}
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                if (ready) void go();
              }}
            />
          </label>
        </div>
      )}
      <div className="dv-row">
        <Button size="medium" disabled={!ready} onClick={() => void go()}>
          {busy ? adminTexts.busy : confirm}
        </Button>
        <Button size="medium" buttonStyle="secondary" onClick={() => setAsking(false)}>
          {adminTexts.cancel}
        </Button>
      </div>
    </div>
  );
}
