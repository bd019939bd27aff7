'use client';

import { useEffect, useRef, useState } from 'react';
import { newsCalendarTexts } from './news-calendar-messages.ts';
import { Action } from './action.tsx';

const texts = newsCalendarTexts.actions;

interface Props {
  label: string;
  name: string;
  question: string;
  onAct: () => void;
}

/** A button that asks first: readers notice at once what it does. */
export function ConfirmedAction({ label, name, question, onAct }: Props) {
  const [asking, setAsking] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const closed = useRef(false);
  const start = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (asking) text.current?.focus();
    else if (closed.current) start.current?.querySelector('button')?.focus();
  }, [asking]);
  const close = () => {
    closed.current = true;
    setAsking(false);
  };
  if (!asking) {
    return (
      <span ref={start}>
        <Action label={label} name={name} onAct={() => setAsking(true)} />
      </span>
    );
  }
  return (
    // Escape is a short way to the button that says no.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={name}
      className="dv-ask"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <p ref={text} tabIndex={-1}>
        {question}
      </p>
      <Action
        label={texts.yes}
        name={`${texts.yes}, ${name}`}
        strong
        onAct={() => {
          setAsking(false);
          onAct();
        }}
      />
      <Action label={texts.no} name={`${texts.no}, ${name}`} onAct={close} />
    </div>
  );
}
