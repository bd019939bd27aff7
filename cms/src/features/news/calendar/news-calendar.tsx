'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import type { NewsCalendar as Calendar } from './calendar.ts';
import { CalendarProvider, type CalendarTools } from './calendar-context.ts';
import { actOf, type Moving, type Target } from './moving.ts';
import { QueuePanel } from './queue-panel.tsx';
import { JumpLink, ReachNote } from './reach-note.tsx';
import { useCalendar } from './use-calendar.ts';
import { WeekSection } from './week-section.tsx';

interface Props {
  first: Calendar;
  mayChange: boolean;
}

/** Where the focus was when something was done, and what it was about. */
interface Origin {
  handle: string | null;
  place: string | null;
  article: string | null;
}

function originOf(article: string | null): Origin {
  const here = document.activeElement as HTMLElement | null;
  const place = here?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null;
  return { handle: here?.dataset['handle'] ?? null, place, article };
}

const isLost = (page: HTMLElement): boolean =>
  document.activeElement === document.body || !page.contains(document.activeElement);

/** Gives the focus back after an act: to the same button, to the article where it stands now, or to the place it was. */
function focusAgain(page: HTMLElement | null, { handle, place, article }: Origin): void {
  if (!page || !isLost(page)) return;
  const find = (name: string, value: string | null): HTMLElement | null =>
    value === null ? null : page.querySelector(`[data-${name}="${CSS.escape(value)}"]`);
  const fromQueue = place?.startsWith('queue-') ?? false;
  const kinds = fromQueue ? ['queue', 'slot'] : ['slot', 'queue'];
  const ofArticle = kinds.map((kind) => find('handle', article && `${kind}-${article}`));
  const target =
    find('handle', handle) ??
    ofArticle.find((element) => element) ??
    find('place', place)?.querySelector<HTMLElement>('button, summary, a') ??
    page.querySelector<HTMLElement>('#dv-weeks');
  target?.focus();
}

/** A municipality's news: weeks down, moments across, the queue beside them. */
export function NewsCalendar({ first, mayChange }: Props) {
  const { calendar, busy, message, error, send, earlier, say, close } = useCalendar(first);
  const [moving, setMoving] = useState<Moving | null>(null);
  const origin = useRef<Origin | null>(null);
  const page = useRef<HTMLDivElement>(null);

  const stop = useCallback(() => setMoving(null), []);
  const cancel = useCallback(() => {
    origin.current = { ...originOf(moving?.id ?? null), handle: null };
    setMoving(null);
    say(messages.actions.stopped);
  }, [moving, say]);

  useEffect(() => {
    if (!moving) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancel();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [moving, cancel]);

  const picked = moving?.dragged ? null : moving;
  useEffect(() => {
    if (picked) page.current?.querySelector<HTMLElement>('[data-handle="stop"]')?.focus();
  }, [picked]);
  useEffect(() => {
    if (busy || moving || !origin.current) return;
    focusAgain(page.current, origin.current);
    origin.current = null;
  }, [busy, moving, calendar]);

  const drop = (target: Target): void => {
    if (!moving) return;
    const act = actOf(calendar, moving, target);
    origin.current = { ...originOf(moving.id), handle: null };
    setMoving(null);
    if (act) void send(act.change, act.done);
  };
  const tools: CalendarTools = {
    mayChange,
    busy,
    moving,
    picked,
    drop,
    stop,
    cancel,
    say,
    take: setMoving,
    tenant: calendar.municipality.id,
    articles: useMemo(
      () => new Map(calendar.waiting.map((article) => [article.id, article])),
      [calendar],
    ),
    send: (change, done) => {
      origin.current = originOf('article' in change ? change.article : null);
      void send(change, done);
    },
  };

  return (
    <CalendarProvider value={tools}>
      <div className="dv-calendar" ref={page} aria-busy={busy}>
        <h1>{messages.heading(calendar.municipality.name)}</h1>
        <p>{mayChange ? messages.help : messages.readOnly}</p>
        <ReachNote calendar={calendar} />
        <div className="dv-calendar__columns">
          <section aria-labelledby="dv-weeks">
            <h2 id="dv-weeks" tabIndex={-1}>
              {messages.weeks}
            </h2>
            {!picked && (
              <Action label={messages.earlier} name={messages.earlier} onAct={() => void earlier()} />
            )}
            {calendar.weeks.map((week) => (
              <WeekSection key={week.week} week={week} />
            ))}
          </section>
          <QueuePanel calendar={calendar} />
        </div>
        <div className={busy || picked || message || error ? 'dv-bar' : undefined}>
          <p role="status">
            {busy ? messages.busy : picked ? messages.actions.moving(picked.title) : message}
          </p>
          {error && (
            <p role="alert" className="dv-warning">
              {error}
            </p>
          )}
          {picked && (
            <p className="dv-row">
              <JumpLink to="dv-weeks">{messages.actions.toWeeks}</JumpLink>
              <JumpLink to="dv-queue-heading">{messages.actions.toQueue}</JumpLink>
            </p>
          )}
          {!picked && !busy && (message || error) && (
            <Action label={messages.actions.close} name={messages.actions.close} onAct={close} />
          )}
        </div>
      </div>
    </CalendarProvider>
  );
}
