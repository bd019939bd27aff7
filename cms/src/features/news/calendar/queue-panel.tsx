'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import { AddArticle } from './add-article.tsx';
import type { CalendarArticle, NewsCalendar } from './calendar.ts';
import { useTools } from './calendar-context.ts';
import { QueueItem } from './queue-item.tsx';
import { useDropTarget } from './use-drop-target.ts';

const { actions, done } = messages;

function QueueEnd() {
  const { drop, picked } = useTools();
  const target = useDropTarget({ kind: 'queue', before: null });
  if (!picked) return null;
  return (
    <div className={`dv-queue-end${target.over ? ' dv-queued--over' : ''}`} {...target.handlers}>
      <Action
        strong
        label={actions.last}
        name={actions.lastOf(picked.title)}
        onAct={() => drop({ kind: 'queue', before: null })}
      />
    </div>
  );
}

/** Beside the weeks: what waits, in order; what can be added; what was refused. */
export function QueuePanel({ calendar }: { calendar: NewsCalendar }) {
  const { mayChange, send } = useTools();
  const { waiting, available, refused, weeks } = calendar;
  const reserved = new Set(weeks.flatMap(({ slots }) => slots.map(({ takes }) => takes)));
  const laneOf = ({ kind }: CalendarArticle) => (reserved.has(kind) ? kind : null);
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
      <ol>
        {waiting.map((article, index) => {
          const isOfLane = (other: CalendarArticle) => laneOf(other) === laneOf(article);
          const next = waiting.findIndex((other, n) => n > index && isOfLane(other));
          return (
            <QueueItem
              key={article.id}
              article={article}
              previous={waiting.slice(0, index).findLast(isOfLane)?.id ?? null}
              next={next === -1 ? null : { afterwards: waiting[next + 1]?.id ?? null }}
            />
          );
        })}
      </ol>
      <QueueEnd />
      {mayChange && <AddArticle available={available} />}
      {refused.length > 0 && (
        <>
          <h3>{messages.refused}</h3>
          <ul>
            {refused.map(({ item, title }) => (
              <li key={item.value} className="dv-queued">
                <p className="dv-slot__title">{title}</p>
                {mayChange && (
                  <Action
                    label={actions.accept}
                    name={actions.acceptOf(title)}
                    onAct={() => send({ do: 'accept', article: item.value }, done.accept(title))}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
