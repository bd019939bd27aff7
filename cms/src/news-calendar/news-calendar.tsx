'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newsCalendarTexts as texts } from '../texts/news-calendar-texts.ts';
import { Action } from './action.tsx';
import type { NewsCalendar as Calendar } from './calendar.ts';
import { CalendarProvider, type CalendarTools } from './calendar-context.ts';
import { actOf, type Moving, type Target } from './moving.ts';
import { QueuePanel } from './queue-panel.tsx';
import { ReachNote } from './reach-note.tsx';
import { useCalendar } from './use-calendar.ts';
import { WeekSection } from './week-section.tsx';

interface Props {
  first: Calendar;
  mayChange: boolean;
}

/** The first handle that is there takes the focus: an article stands elsewhere after a move. */
function focusOn(page: HTMLElement | null, id: string): void {
  const handles = [`slot-${id}`, `queue-${id}`];
  const found = handles
    .map((handle) => page?.querySelector<HTMLElement>(`[data-handle="${handle}"]`))
    .find((element) => element);
  found?.focus();
}

/** A municipality's news: weeks down, moments across, the queue beside them. */
export function NewsCalendar({ first, mayChange }: Props) {
  const { calendar, busy, message, error, send, earlier, say } = useCalendar(first);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);

  const stop = useCallback(() => setMoving(null), []);
  const cancel = useCallback(() => {
    if (moving) setMoved(moving.id);
    setMoving(null);
    say(texts.actions.stopped);
  }, [moving, say]);

  useEffect(() => {
    if (!moving) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [moving, cancel]);

  useEffect(() => {
    if (busy || moving || !moved) return;
    focusOn(page.current, moved);
    setMoved(null);
  }, [busy, moving, moved]);

  const drop = (target: Target): void => {
    if (!moving) return;
    const act = actOf(calendar, moving, target);
    setMoved(moving.id);
    setMoving(null);
    if (act) void send(act.change, act.done);
  };
  const picked = moving?.dragged ? null : moving;
  const tools: CalendarTools = {
    ...{ mayChange, busy, moving, picked, drop, stop, take: setMoving },
    tenant: calendar.municipality.id,
    articles: useMemo(
      () => new Map(calendar.waiting.map((article) => [article.id, article])),
      [calendar],
    ),
    send: (change, done) => {
      setMoved('article' in change ? change.article : null);
      void send(change, done);
    },
  };

  return (
    <CalendarProvider value={tools}>
      <div className="dv-calendar" ref={page} aria-busy={busy}>
        <h1>{texts.heading(calendar.municipality.name)}</h1>
        <p>{mayChange ? texts.help : texts.readOnly}</p>
        <ReachNote calendar={calendar} />
        <div className="dv-calendar__columns">
          <section aria-labelledby="dv-weeks">
            <h2 id="dv-weeks">{texts.weeks}</h2>
            {!picked && (
              <Action label={texts.earlier} name={texts.earlier} onAct={() => void earlier()} />
            )}
            {calendar.weeks.map((week) => (
              <WeekSection key={week.week} week={week} />
            ))}
          </section>
          <QueuePanel calendar={calendar} />
        </div>
        <div className={busy || picked || message || error ? 'dv-bar' : undefined}>
          <p role="status">
            {busy ? texts.busy : picked ? texts.actions.moving(picked.title) : message}
          </p>
          {error && (
            <p role="alert" className="dv-warning">
              {error}
            </p>
          )}
          {picked && <Action label={texts.actions.stop} name={texts.actions.stop} onAct={cancel} />}
        </div>
      </div>
    </CalendarProvider>
  );
}
