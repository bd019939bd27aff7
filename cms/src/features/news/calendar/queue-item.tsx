'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import { ArticleMenu } from './article-menu.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useTools } from './calendar-context.ts';
import { shortMoment } from './moments.ts';
import { moveOf } from './moving.ts';
import { useDropTarget } from './use-drop-target.ts';

const { actions } = messages;

interface Props {
  article: CalendarArticle;
  /** Who stands before and after it: null at the ends. */
  previous: string | null;
  next: { afterwards: string | null } | null;
}

/** An article in the queue: to be dragged, or moved step by step. */
export function QueueItem({ article, previous, next }: Props) {
  const { cancel, drop, mayChange, picked, send, stop, take, move } = useQueue(article);
  const { id, title, appearsAt, filler, kind, origin, pinnedTo, problem, draftVersion } = article;
  const target = useDropTarget({ kind: 'queue', before: id });
  return (
    <li
      data-place={`queue-${id}`}
      className={`dv-queued${target.over ? ' dv-queued--over' : ''}`}
      {...target.handlers}
    >
      <p
        className="dv-slot__title"
        draggable={mayChange}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', title);
          take({ id, title, from: null, dragged: true });
        }}
        onDragEnd={stop}
      >
        {title}
      </p>
      <p className="dv-marks">
        <span>{appearsAt ? messages.appearsAt(shortMoment(appearsAt)) : messages.noMoment}</span>
        {pinnedTo && <span className="dv-badge dv-badge--strong">{messages.pinned}</span>}
        <span className="dv-badge">{messages.kinds[kind]}</span>
        <span className="dv-badge">{messages.origins[origin]}</span>
        {filler && <span className="dv-badge">{messages.filler}</span>}
      </p>
      {problem && <p className="dv-warning">{messages.problems[problem]}</p>}
      {draftVersion && <p className="dv-warning">{messages.draftVersion}</p>}
      {picked?.id === id && picked.from === null && (
        <Action label={actions.stop} name={actions.stop} handle="stop" onAct={cancel} />
      )}
      {mayChange && picked && picked.id !== id && (
        <Action
          strong
          label={actions.before}
          name={actions.beforeOf(picked.title, title)}
          onAct={() => drop({ kind: 'queue', before: id })}
        />
      )}
      {mayChange && !picked && (
        <div className="dv-actions">
          <Action
            label={actions.move}
            name={actions.moveOf(title)}
            handle={`queue-${id}`}
            onAct={() => take({ id, title, from: null, dragged: false })}
          />
          {pinnedTo && (
            <Action
              label={actions.release}
              name={actions.releaseOf(title)}
              onAct={() => send({ do: 'release', article: id }, messages.done.release(title))}
            />
          )}
          {previous && (
            <Action
              label={actions.up}
              name={actions.upOf(title)}
              handle={`up-${id}`}
              onAct={() => move(previous)}
            />
          )}
          {next && (
            <Action
              label={actions.down}
              name={actions.downOf(title)}
              handle={`down-${id}`}
              onAct={() => move(next.afterwards)}
            />
          )}
        </div>
      )}
      {!picked && <ArticleMenu article={article} />}
    </li>
  );
}

function useQueue({ id, title }: CalendarArticle) {
  const tools = useTools();
  const move = (before: string | null) => {
    const { change, done } = moveOf(id, title, before);
    tools.send(change, done);
  };
  return { ...tools, move };
}
