'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { AddArticle } from './add-article.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { ArticleMenu } from './article-menu.tsx';
import { ArticleTitle } from './article-title.tsx';
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

/** What can be done with a slot that has no article. */
function EmptySlotActions({ slot }: { slot: CalendarSlot }) {
  const { available, sendChange } = useCalendarActions();
  const { at, state } = slot;
  const when = formatLongMoment(at);
  if (state === 'skipped') {
    return (
      <CalendarButton
        label={actions.use}
        accessibleName={actions.useLabel(when)}
        onPress={() => void sendChange({ type: 'unskip', at }, done.use(when))}
      />
    );
  }
  return (
    <div className="dv-actions">
      {!slot.extra && <SkipButton slot={slot} />}
      <details className="dv-more">
        <summary aria-label={messages.add.chooseLabel(when)}>{messages.add.choose}</summary>
        <AddArticle available={available} at={at} />
      </details>
    </div>
  );
}

function SkipButton({ slot }: { slot: CalendarSlot }) {
  const { sendChange } = useCalendarActions();
  const { article, at, pinned } = slot;
  const when = formatLongMoment(at);
  return (
    <CalendarButton
      label={actions.skip}
      accessibleName={actions.skipLabel(when)}
      onPress={() =>
        void sendChange({ type: 'skip', at, over: pinned ? article : null }, done.skip(when))
      }
    />
  );
}

/** What can be done with the article of a slot: moving it, and the rest in a menu. */
function SlotActions({ slot, article }: { slot: CalendarSlot; article: CalendarArticle }) {
  const { canChange, sendChange, startDrag } = useCalendarActions();
  const { at, extra, pinned } = slot;
  const { id, title } = article;
  const when = formatLongMoment(at);
  if (!canChange) return <ArticleMenu article={article} />;
  return (
    <div className="dv-actions">
      <CalendarButton
        label={actions.move}
        accessibleName={actions.moveLabel(title)}
        focusKey={`slot-${id}`}
        onPress={() => startDrag({ id, title, from: at, isByMouse: false })}
      />
      <ArticleMenu article={article}>
        {pinned ? (
          <CalendarButton
            label={actions.release}
            accessibleName={actions.releaseLabel(title)}
            onPress={() => void sendChange({ type: 'unpin', article: id }, done.release(title))}
          />
        ) : (
          <CalendarButton
            label={actions.pin}
            accessibleName={actions.pinLabel(title, when)}
            onPress={() =>
              void sendChange({ type: 'pin', article: id, at, over: null }, done.place(title, when))
            }
          />
        )}
        {!extra && <SkipButton slot={slot} />}
      </ArticleMenu>
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
          <ArticleTitle {...article} isGone={article.problem === 'gone'} />
        </p>
      ) : (
        <p className="dv-slot__title">
          {slot.state === 'skipped' ? messages.skipped : messages.emptyFor(slot.takes)}
        </p>
      )}
      <Marks slot={slot} article={article} />
      {article?.problem && <p className="dv-warning">{messages.problems[article.problem]}</p>}
      {article && <OwnTextWarning ownText={article.ownText} />}
      {isFree && pickedUp && <DropHere slot={slot} article={article} />}
      {isFree && !pickedUp && !article && <EmptySlotActions slot={slot} />}
      {article && !pickedUp && !slot.due && <SlotActions slot={slot} article={article} />}
    </li>
  );
}
