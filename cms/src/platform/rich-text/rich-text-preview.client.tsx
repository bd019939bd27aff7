'use client';

import { RenderLexical } from '@payloadcms/richtext-lexical/client';
import { Button, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';
import { lexicalToHtml } from './lexical-to-html.ts';

const messages = adminMessages.richText;

interface Props {
  name: string;
  label: string;
  /** Empty without one. */
  description: string;
  path: string;
  schemaPath: string;
  isFixed: boolean;
  isRequired: boolean;
}

/** How long an opened editor may take before the cursor goes elsewhere. */
const focusTimeoutMs = 5_000;

/** Puts the cursor in the editor as soon as it is there. */
function focusEditor(container: HTMLElement): () => void {
  const focus = (): boolean => {
    const editor = container.querySelector<HTMLElement>('[contenteditable=true]');
    editor?.focus();
    return editor !== null;
  };
  if (focus()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  observer.observe(container, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), focusTimeoutMs);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/**
 * A text of a form as readers see it, with the way to its editor. One that is empty opens at once,
 * for there is nothing to read.
 */
export function RichTextPreview(props: Props) {
  const { description, isFixed, isRequired, label, name, path, schemaPath } = props;
  const { disabled, showError, value } = useField<unknown>({ path });
  const html = lexicalToHtml(value);
  const isEmpty = html.replace(/<[^>]*>/g, '').trim() === '';
  const [opening, setOpening] = useState<'closed' | 'open' | 'asked'>(
    isEmpty && !isFixed ? 'open' : 'closed',
  );
  const container = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (opening !== 'asked' || !container.current) return undefined;
    return focusEditor(container.current);
  }, [opening]);
  if (opening !== 'closed') {
    return (
      <div ref={container} className="dv-rich-text">
        <RenderLexical
          name={name}
          label={label}
          path={path}
          schemaPath={schemaPath}
          initialValue={value}
        />
      </div>
    );
  }
  return (
    <div className="field-type dv-rich-text" role="group" aria-labelledby={id}>
      <span id={id}>
        <FieldLabel as="span" label={label} path={path} required={isRequired} />
      </span>
      <FieldError path={path} showError={showError} />
      <div className="dv-rich-text__preview">
        {isEmpty ? (
          <p className="dv-rich-text__empty">{messages.empty}</p>
        ) : (
          // Safe HTML: a closed list of tags, see `lexical-to-html.ts`.
          <div className="dv-rich-text__text" dangerouslySetInnerHTML={{ __html: html }} />
        )}
        {!isFixed && (
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={disabled}
            aria-label={messages.editLabel(label)}
            onClick={() => setOpening('asked')}
          >
            {messages.edit}
          </Button>
        )}
      </div>
      {description !== '' && <FieldDescription description={description} path={path} />}
    </div>
  );
}
