'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ArticleMenu } from './article-menu.tsx';
import type { CalendarArticle, CalendarSlot } from './calendar.ts';
import { OwnTextWarning } from './own-text-warning.tsx';
import { useCalendarActions } from './calendar-context.ts';
import { formatLongMoment, formatShortMoment } from './format-moment.ts';
import { useDropTarget } from './use-drop-target.ts';

const { actions, done } = messages;

function Marks({ slot, article }: { slot: CalendarSlot; article: CalendarArticle | undefined }) {
  return (
    <p className="dv-marks">
      {slot.pinned && <span className="dv-badge dv-badge--strong">{messages.pinned}</span>}
      {slot.due && article && <span className="dv-badge dv-badge--strong">{messages.due}</span>}
      {article && <span className="dv-badge">{messages.kinds[article.kind]}</span>}
      {article && <span className="dv-badge">{messages.origins[article.origin]}</span>}
    </p>
  );
}

/** Shown in a slot while an article is picked up: the ways to drop it here. */
function DropHere({ slot, article }: { slot: CalendarSlot; article: CalendarArticle | undefined }) {
  const { cancelDrag, drop, pickedUp } = useCalendarActions();
  if (!pickedUp) return null;
  if (pickedUp.from === slot.at) {
    return (
      <CalendarButton
        label={actions.stop}
        accessibleName={actions.stop}
        focusKey="stop"
        onPress={cancelDrag}
      />
    );
  }
  const dropHere = () => drop({ kind: 'slot', at: slot.at });
  const isSwap = article && pickedUp.from !== null;
  return isSwap ? (
    <CalendarButton
      isPrimary
      label={actions.swap}
      accessibleName={actions.swapWith(article.title, pickedUp.title)}
      onPress={dropHere}
    />
  ) : (
    <CalendarButton
      isPrimary
      label={actions.here}
      accessibleName={actions.hereLabel(pickedUp.title, formatLongMoment(slot.at))}
      onPress={dropHere}
    />
  );
}

function SlotActions({
  slot,
  article,
}: {
  slot: CalendarSlot;
  article: CalendarArticle | undefined;
}) {
  const { sendChange, startDrag } = useCalendarActions();
  const { at, extra, pinned, state } = slot;
  const when = formatLongMoment(at);
  return (
    <div className="dv-actions">
      {article && (
        <CalendarButton
          label={actions.move}
          accessibleName={actions.moveLabel(article.title)}
          focusKey={`slot-${article.id}`}
          onPress={() =>
            startDrag({ id: article.id, title: article.title, from: at, isByMouse: false })
          }
        />
      )}
      {article && !pinned && (
        <CalendarButton
          label={actions.pin}
          accessibleName={actions.pinLabel(article.title, when)}
          onPress={() =>
            sendChange(
              { type: 'pin', article: article.id, at, over: null },
              done.place(article.title, when),
            )
          }
        />
      )}
      {article && pinned && (
        <CalendarButton
          label={actions.release}
          accessibleName={actions.releaseLabel(article.title)}
          onPress={() =>
            sendChange({ type: 'unpin', article: article.id }, done.release(article.title))
          }
        />
      )}
      {!extra && state !== 'skipped' && (
        <CalendarButton
          label={actions.skip}
          accessibleName={actions.skipLabel(when)}
          onPress={() =>
            sendChange({ type: 'skip', at, over: pinned ? slot.article : null }, done.skip(when))
          }
        />
      )}
      {state === 'skipped' && (
        <CalendarButton
          label={actions.use}
          accessibleName={actions.useLabel(when)}
          onPress={() => sendChange({ type: 'unskip', at }, done.use(when))}
        />
      )}
    </div>
  );
}

/** One slot of a week and its article. */
export function SlotCard({ slot }: { slot: CalendarSlot }) {
  const { articles, canChange, pickedUp, endDrag, startDrag } = useCalendarActions();
  const article = slot.article ? articles.get(slot.article) : undefined;
  const target = useDropTarget({ kind: 'slot', at: slot.at }, !slot.due);
  const series = slot.series ?? (slot.extra ? messages.extra : null);
  const isFree = canChange && !slot.due;
  return (
    <li
      data-place={`slot-${slot.at}`}
      className={`dv-slot dv-slot--${slot.state}${target.over ? ' dv-slot--over' : ''}`}
      {...target.handlers}
    >
      <p className="dv-slot__when">
        <time dateTime={slot.at}>{formatShortMoment(slot.at)}</time>
        {series && <span className="dv-badge">{series}</span>}
      </p>
      {article ? (
        <p
          className="dv-slot__title"
          draggable={isFree}
          onDragStart={(event) => {
            event.dataTransfer.setData('text/plain', article.title);
            startDrag({ id: article.id, title: article.title, from: slot.at, isByMouse: true });
          }}
          onDragEnd={endDrag}
        >
          {article.title}
        </p>
      ) : (
        <p className="dv-slot__title">
          {slot.state === 'skipped' ? messages.skipped : messages.emptyFor(slot.takes)}
        </p>
      )}
      <Marks slot={slot} article={article} />
      {article?.problem && <p className="dv-warning">{messages.problems[article.problem]}</p>}
      {article && <OwnTextWarning ownText={article.ownText} />}
      {isFree &&
        (pickedUp ? (
          <DropHere slot={slot} article={article} />
        ) : (
          <SlotActions slot={slot} article={article} />
        ))}
      {article && !pickedUp && !slot.due && <ArticleMenu article={article} />}
    </li>
  );
}
