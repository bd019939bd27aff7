'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';

interface Props {
  /** What the first button says. */
  open: string;
  help: string;
  confirm: string;
  /** A name that must be typed over before it can go on. */
  name?: string;
  onConfirm: (name: string) => Promise<void>;
}

/**
 * Two steps to something that many people notice. No form element: this stands inside the
 * document's own.
 */
export function ConfirmButton({ open, help, confirm, name, onConfirm }: Props) {
  const [isConfirming, setIsConfirming] = useState(false);
  const [busy, setBusy] = useState(false);
  const [typedName, setTypedName] = useState('');
  const helpText = useRef<HTMLParagraphElement>(null);
  const field = useId();

  useEffect(() => {
    if (isConfirming) helpText.current?.focus();
  }, [isConfirming]);

  if (!isConfirming) {
    return (
      <Button size="medium" buttonStyle="secondary" onClick={() => setIsConfirming(true)}>
        {open}
      </Button>
    );
  }
  const isReady = !busy && (name === undefined || typedName.trim() === name);
  const confirmAction = async () => {
    setBusy(true);
    await onConfirm(typedName);
    setBusy(false);
    setIsConfirming(false);
    setTypedName('');
  };

  return (
    <div role="group" aria-label={confirm}>
      <p ref={helpText} tabIndex={-1}>
        {help}
      </p>
      {name !== undefined && (
        <div className="dv-row">
          <label htmlFor={field}>
            {adminMessages.typeName(name)}
            <input
              id={field}
              value={typedName}
              autoComplete="off"
              onChange={(event) => setTypedName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                if (isReady) void confirmAction();
              }}
            />
          </label>
        </div>
      )}
      <div className="dv-row">
        <Button size="medium" disabled={!isReady} onClick={() => void confirmAction()}>
          {busy ? adminMessages.busy : confirm}
        </Button>
        <Button size="medium" buttonStyle="secondary" onClick={() => setIsConfirming(false)}>
          {adminMessages.cancel}
        </Button>
      </div>
    </div>
  );
}
