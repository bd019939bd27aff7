'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ArticleMenu } from './article-menu.tsx';
import { ArticleTitle } from './article-title.tsx';
import type { CalendarArticle } from './calendar.ts';
import { OwnTextWarning } from './own-text-warning.tsx';
import { useCalendarActions } from './calendar-context.ts';
import { formatShortMoment } from './format-moment.ts';
import { toMoveChange } from './drag-and-drop.ts';
import { useDropTarget } from './use-drop-target.ts';

const { actions } = messages;

interface Props {
  article: CalendarArticle;
  /** The neighbours in the same queue; null at the ends. */
  previous: string | null;
  next: { afterwards: string | null } | null;
}

/** An article in the queue, which can be dragged or moved step by step. */
export function QueueItem({ article, previous, next }: Props) {
  const { cancelDrag, drop, canChange, pickedUp, sendChange, endDrag, startDrag, move } =
    useQueueItem(article);
  const { id, title, appearsAt, filler, kind, origin, pinnedTo, problem, ownText } = article;
  const target = useDropTarget({ kind: 'queue', before: id });
  return (
    <li
      data-place={`queue-${id}`}
      className={`dv-queued${target.over ? ' dv-queued--over' : ''}`}
      {...target.handlers}
    >
      <p
        className="dv-slot__title"
        draggable={canChange}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', title);
          startDrag({ id, title, from: null, isByMouse: true });
        }}
        onDragEnd={endDrag}
      >
        <ArticleTitle {...article} isGone={problem === 'gone'} />
      </p>
      <p className="dv-marks">
        <span>
          {appearsAt ? messages.appearsAt(formatShortMoment(appearsAt)) : messages.noMoment}
        </span>
        {pinnedTo && <span className="dv-badge dv-badge--strong">{messages.pinned}</span>}
        <span className="dv-badge">{messages.kinds[kind]}</span>
        <span className="dv-badge">{messages.origins[origin]}</span>
        {filler && <span className="dv-badge">{messages.filler}</span>}
      </p>
      {problem && <p className="dv-warning">{messages.problems[problem]}</p>}
      <OwnTextWarning ownText={ownText} />
      {pickedUp?.id === id && pickedUp.from === null && (
        <CalendarButton
          label={actions.stop}
          accessibleName={actions.stop}
          focusKey="stop"
          onPress={cancelDrag}
        />
      )}
      {canChange && pickedUp && pickedUp.id !== id && (
        <CalendarButton
          isPrimary
          label={actions.before}
          accessibleName={actions.beforeLabel(pickedUp.title, title)}
          onPress={() => drop({ kind: 'queue', before: id })}
        />
      )}
      {canChange && !pickedUp && (
        <div className="dv-actions">
          <CalendarButton
            label={actions.move}
            accessibleName={actions.moveLabel(title)}
            focusKey={`queue-${id}`}
            onPress={() => startDrag({ id, title, from: null, isByMouse: false })}
          />
          {pinnedTo && (
            <CalendarButton
              label={actions.release}
              accessibleName={actions.releaseLabel(title)}
              onPress={() =>
                void sendChange({ type: 'unpin', article: id }, messages.done.release(title))
              }
            />
          )}
          {previous && (
            <CalendarButton
              label={actions.up}
              accessibleName={actions.upLabel(title)}
              focusKey={`up-${id}`}
              onPress={() => move(previous)}
            />
          )}
          {next && (
            <CalendarButton
              label={actions.down}
              accessibleName={actions.downLabel(title)}
              focusKey={`down-${id}`}
              onPress={() => move(next.afterwards)}
            />
          )}
          <ArticleMenu article={article} />
        </div>
      )}
      {!canChange && <ArticleMenu article={article} />}
    </li>
  );
}

function useQueueItem({ id, title }: CalendarArticle) {
  const actions = useCalendarActions();
  const move = (before: string | null) => {
    const { change, message } = toMoveChange(id, title, before);
    void actions.sendChange(change, message);
  };
  return { ...actions, move };
}
