'use client';

import { useState } from 'react';
import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import { AddArticle } from './add-article.tsx';
import type { CalendarArticle, NewsCalendar } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';
import { CompactToggle } from './compact-toggle.tsx';
import { ArticleTitle } from './article-title.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { QueueItem } from './queue-item.tsx';
import { useDropTarget } from './use-drop-target.ts';

const { actions, done } = messages;

function QueueEnd() {
  const { drop, pickedUp } = useCalendarActions();
  const target = useDropTarget({ kind: 'queue', before: null });
  if (!pickedUp) return null;
  return (
    <div className={`dv-queue-end${target.over ? ' dv-queued--over' : ''}`} {...target.handlers}>
      <CalendarButton
        isPrimary
        label={actions.last}
        accessibleName={actions.lastLabel(pickedUp.title)}
        onPress={() => drop({ kind: 'queue', before: null })}
      />
    </div>
  );
}

/** The queue in order, the articles that can be added, and the declined ones. */
export function QueuePanel({ calendar }: { calendar: NewsCalendar }) {
  const { canChange, pickedUp, sendChange } = useCalendarActions();
  // On a phone the list opens by a button, and while an article is moved, which may go there.
  const [isOpen, setOpen] = useState(false);
  const isListShown = isOpen || pickedUp !== null;
  const { waiting, available, declined, weeks } = calendar;
  const reserved = new Set(weeks.flatMap(({ slots }) => slots.map(({ takes }) => takes)));
  const getQueueKind = ({ kind }: CalendarArticle) => (reserved.has(kind) ? kind : null);
  const hasSeries = [...reserved].some((takes) => takes !== null);
  return (
    <section className="dv-queue" aria-labelledby="dv-queue-heading">
      <h2 id="dv-queue-heading" tabIndex={-1}>
        {messages.queue} ({waiting.length})
      </h2>
      <p>
        {waiting.length === 0
          ? messages.queueEmpty
          : hasSeries
            ? messages.queueHelpSeries
            : messages.queueHelp}
      </p>
      {waiting.length > 0 && (
        <CompactToggle
          label={actions.queueMore(waiting.length)}
          isOpen={isListShown}
          controls="dv-queue-list"
          onToggle={() => setOpen(!isOpen)}
        />
      )}
      <ol id="dv-queue-list" className={isListShown ? undefined : 'dv-compact-closed'}>
        {waiting.map((article, index) => {
          const isOfSameQueue = (other: CalendarArticle) =>
            getQueueKind(other) === getQueueKind(article);
          const nextIndex = waiting.findIndex((other, n) => n > index && isOfSameQueue(other));
          return (
            <QueueItem
              key={article.id}
              article={article}
              previous={waiting.slice(0, index).findLast(isOfSameQueue)?.id ?? null}
              next={nextIndex === -1 ? null : { afterwards: waiting[nextIndex + 1]?.id ?? null }}
            />
          );
        })}
      </ol>
      <QueueEnd />
      {canChange && <AddArticle available={available} />}
      {declined.length > 0 && (
        <>
          <h3>{messages.refused}</h3>
          <ul>
            {declined.map(({ item, title }) => (
              <li key={item.value} className="dv-queued">
                <p className="dv-slot__title">
                  <ArticleTitle title={title} item={item} ownId={null} />
                </p>
                {canChange && (
                  <CalendarButton
                    label={actions.accept}
                    accessibleName={actions.acceptLabel(title)}
                    onPress={() =>
                      void sendChange(
                        { type: 'undecline', article: item.value },
                        done.accept(title),
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <HolidaysPanel holidays={calendar.holidays} />
    </section>
  );
}
