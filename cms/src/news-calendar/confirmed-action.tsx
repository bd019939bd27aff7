'use client';

import { useEffect, useRef, useState } from 'react';
import { newsCalendarTexts } from '../texts/news-calendar-texts.ts';
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
  useEffect(() => {
    if (asking) text.current?.focus();
  }, [asking]);
  if (!asking) return <Action {...{ label, name }} onAct={() => setAsking(true)} />;
  return (
    <div role="group" aria-label={name} className="dv-ask">
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
      <Action label={texts.no} name={`${texts.no}, ${name}`} onAct={() => setAsking(false)} />
    </div>
  );
}
