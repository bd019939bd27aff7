'use client';

import { useEffect, useRef, useState } from 'react';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';

const messages = newsCalendarMessages.actions;

interface Props {
  label: string;
  accessibleName: string;
  question: string;
  onConfirm: () => void;
}

/** A button that asks for confirmation, for changes that readers notice at once. */
export function ConfirmCalendarButton({ label, accessibleName, question, onConfirm }: Props) {
  const [isConfirming, setIsConfirming] = useState(false);
  const questionText = useRef<HTMLParagraphElement>(null);
  const wasClosed = useRef(false);
  const openButton = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isConfirming) questionText.current?.focus();
    else if (wasClosed.current) openButton.current?.querySelector('button')?.focus();
  }, [isConfirming]);
  const close = () => {
    wasClosed.current = true;
    setIsConfirming(false);
  };
  if (!isConfirming) {
    return (
      <span ref={openButton}>
        <CalendarButton
          label={label}
          accessibleName={accessibleName}
          onPress={() => setIsConfirming(true)}
        />
      </span>
    );
  }
  return (
    // Escape is a short way to the button that says no.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={accessibleName}
      className="dv-ask"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <p ref={questionText} tabIndex={-1}>
        {question}
      </p>
      <CalendarButton
        label={messages.yes}
        accessibleName={`${messages.yes}, ${accessibleName}`}
        isPrimary
        onPress={() => {
          setIsConfirming(false);
          onConfirm();
        }}
      />
      <CalendarButton
        label={messages.no}
        accessibleName={`${messages.no}, ${accessibleName}`}
        onPress={close}
      />
    </div>
  );
}
