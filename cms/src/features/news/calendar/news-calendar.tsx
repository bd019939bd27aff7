'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import type { NewsCalendar as Calendar } from './calendar.ts';
import { CalendarProvider, type CalendarActions } from './calendar-context.ts';
import { toChange, type DragItem, type DropTarget } from './drag-and-drop.ts';
import { QueuePanel } from './queue-panel.tsx';
import { JumpLink, CoverageNote } from './coverage-note.tsx';
import { useCalendar } from './use-calendar.ts';
import { WeekSection } from './week-section.tsx';

interface Props {
  first: Calendar;
  canChange: boolean;
}

/** Where the focus was when an action started, and which article it concerned. */
interface FocusOrigin {
  handle: string | null;
  place: string | null;
  article: string | null;
}

function getFocusOrigin(article: string | null): FocusOrigin {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement ? activeElement : null;
  const place = focused?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null;
  return { handle: focused?.dataset['handle'] ?? null, place, article };
}

const isFocusLost = (page: HTMLElement): boolean =>
  document.activeElement === document.body || !page.contains(document.activeElement);

/**
 * Restores the focus after an action: to the same button, to the article where it is now, or to the
 * place where it was.
 */
function restoreFocus(page: HTMLElement | null, { handle, place, article }: FocusOrigin): void {
  if (!page || !isFocusLost(page)) return;
  const findElement = (name: string, value: string | null): HTMLElement | null =>
    value === null ? null : page.querySelector(`[data-${name}="${CSS.escape(value)}"]`);
  const fromQueue = place?.startsWith('queue-') ?? false;
  const kinds = fromQueue ? ['queue', 'slot'] : ['slot', 'queue'];
  const articleElements = kinds.map((kind) =>
    findElement('handle', article && `${kind}-${article}`),
  );
  const target =
    findElement('handle', handle) ??
    articleElements.find((element) => element) ??
    findElement('place', place)?.querySelector<HTMLElement>('button, summary, a') ??
    page.querySelector<HTMLElement>('#dv-weeks');
  // In a part that is compact on a phone, its heading.
  const isHidden = target?.checkVisibility() === false;
  const heading = target?.closest('section')?.querySelector<HTMLElement>(':is(h2, h3)[tabindex]');
  (isHidden ? heading : target)?.focus();
}

/** The news calendar of a municipality: weeks with their slots, and the queue beside them. */
export function NewsCalendar({ first, canChange }: Props) {
  const {
    calendar,
    busy,
    message,
    error,
    canUndo,
    send,
    undoLast,
    showEarlier,
    announce,
    showError,
    close,
  } = useCalendar(first);
  const [dragItem, setDragItem] = useState<DragItem | null>(null);
  const origin = useRef<FocusOrigin | null>(null);
  const page = useRef<HTMLDivElement>(null);

  const endDrag = useCallback(() => setDragItem(null), []);
  const cancelDrag = useCallback(() => {
    origin.current = { ...getFocusOrigin(dragItem?.id ?? null), handle: null };
    setDragItem(null);
    announce(messages.actions.stopped);
  }, [dragItem, announce]);

  useEffect(() => {
    if (!dragItem) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') cancelDrag();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dragItem, cancelDrag]);

  const pickedUp = dragItem?.isByMouse ? null : dragItem;
  useEffect(() => {
    if (pickedUp) page.current?.querySelector<HTMLElement>('[data-handle="stop"]')?.focus();
  }, [pickedUp]);
  useEffect(() => {
    if (busy || dragItem || !origin.current) return;
    restoreFocus(page.current, origin.current);
    origin.current = null;
  }, [busy, dragItem, calendar]);

  const drop = (target: DropTarget): void => {
    if (!dragItem) return;
    const result = toChange(calendar, dragItem, target);
    origin.current = { ...getFocusOrigin(dragItem.id), handle: null };
    setDragItem(null);
    if (result) void send(result.change, result.message);
  };
  const actions: CalendarActions = {
    canChange,
    busy,
    dragItem,
    pickedUp,
    drop,
    endDrag,
    cancelDrag,
    announce,
    showError,
    startDrag: setDragItem,
    tenant: calendar.municipality.id,
    available: calendar.available,
    articles: useMemo(
      () => new Map(calendar.waiting.map((article) => [article.id, article])),
      [calendar],
    ),
    sendChange: (change, done) => {
      origin.current = getFocusOrigin('article' in change ? change.article : null);
      return send(change, done);
    },
  };

  return (
    <CalendarProvider value={actions}>
      <div
        className={`dv-calendar${pickedUp ? ' dv-calendar--moving' : ''}`}
        ref={page}
        aria-busy={busy}
      >
        <h1>{messages.heading(calendar.municipality.name)}</h1>
        <p>{canChange ? messages.help : messages.readOnly}</p>
        <CoverageNote calendar={calendar} />
        <div className="dv-calendar__columns">
          <section aria-labelledby="dv-weeks">
            <h2 id="dv-weeks" tabIndex={-1}>
              {messages.weeks}
            </h2>
            {!pickedUp && (
              <CalendarButton
                label={messages.earlier}
                accessibleName={messages.earlier}
                onPress={() => void showEarlier()}
              />
            )}
            {calendar.weeks.map((week) => (
              <WeekSection key={week.week} week={week} />
            ))}
          </section>
          <QueuePanel calendar={calendar} />
        </div>
        <div className={busy || pickedUp || message || error ? 'dv-bar' : undefined}>
          <p role="status">
            {busy ? messages.busy : pickedUp ? messages.actions.moving(pickedUp.title) : message}
          </p>
          {error && (
            <p role="alert" className="dv-warning">
              {error}
            </p>
          )}
          {pickedUp && (
            <p className="dv-row">
              <JumpLink to="dv-weeks">{messages.actions.toWeeks}</JumpLink>
              <JumpLink to="dv-queue-heading">{messages.actions.toQueue}</JumpLink>
            </p>
          )}
          {!pickedUp && !busy && (message || error) && (
            <div className="dv-actions">
              {canUndo && (
                <CalendarButton
                  label={messages.actions.undo}
                  accessibleName={messages.actions.undo}
                  onPress={() => {
                    origin.current = getFocusOrigin(null);
                    void undoLast();
                  }}
                />
              )}
              <CalendarButton
                label={messages.actions.close}
                accessibleName={messages.actions.close}
                onPress={close}
              />
            </div>
          )}
        </div>
      </div>
    </CalendarProvider>
  );
}
