'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import { ArticleMenu } from './article-menu.tsx';
import type { CalendarArticle, CalendarSlot } from './calendar.ts';
import { useTools } from './calendar-context.ts';
import { longMoment, shortMoment } from './moments.ts';
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

/** In a slot while something is on its way: where it may go. */
function DropHere({ slot, article }: { slot: CalendarSlot; article: CalendarArticle | undefined }) {
  const { cancel, drop, picked } = useTools();
  if (!picked) return null;
  if (picked.from === slot.at) {
    return <Action label={actions.stop} name={actions.stop} handle="stop" onAct={cancel} />;
  }
  const onto = () => drop({ kind: 'slot', at: slot.at });
  const swaps = article && picked.from !== null;
  return swaps ? (
    <Action
      strong
      label={actions.swap}
      name={actions.swapWith(article.title, picked.title)}
      onAct={onto}
    />
  ) : (
    <Action
      strong
      label={actions.here}
      name={actions.hereOf(picked.title, longMoment(slot.at))}
      onAct={onto}
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
  const { send, take } = useTools();
  const { at, extra, pinned, state } = slot;
  const when = longMoment(at);
  return (
    <div className="dv-actions">
      {article && (
        <Action
          label={actions.move}
          name={actions.moveOf(article.title)}
          handle={`slot-${article.id}`}
          onAct={() => take({ id: article.id, title: article.title, from: at, dragged: false })}
        />
      )}
      {article && !pinned && (
        <Action
          label={actions.pin}
          name={actions.pinOf(article.title, when)}
          onAct={() =>
            send(
              { do: 'place', article: article.id, at, over: null },
              done.place(article.title, when),
            )
          }
        />
      )}
      {article && pinned && (
        <Action
          label={actions.release}
          name={actions.releaseOf(article.title)}
          onAct={() => send({ do: 'release', article: article.id }, done.release(article.title))}
        />
      )}
      {!extra && state !== 'skipped' && (
        <Action
          label={actions.skip}
          name={actions.skipOf(when)}
          onAct={() =>
            send({ do: 'skip', at, over: pinned ? slot.article : null }, done.skip(when))
          }
        />
      )}
      {state === 'skipped' && (
        <Action
          label={actions.use}
          name={actions.useOf(when)}
          onAct={() => send({ do: 'use', at }, done.use(when))}
        />
      )}
    </div>
  );
}

/** One moment of a week, and what stands there. */
export function SlotCard({ slot }: { slot: CalendarSlot }) {
  const { articles, mayChange, picked, stop, take } = useTools();
  const article = slot.article ? articles.get(slot.article) : undefined;
  const target = useDropTarget({ kind: 'slot', at: slot.at }, !slot.due);
  const series = slot.series ?? (slot.extra ? messages.extra : null);
  const isFree = mayChange && !slot.due;
  return (
    <li
      data-place={`slot-${slot.at}`}
      className={`dv-slot dv-slot--${slot.state}${target.over ? ' dv-slot--over' : ''}`}
      {...target.handlers}
    >
      <p className="dv-slot__when">
        <time dateTime={slot.at}>{shortMoment(slot.at)}</time>
        {series && <span className="dv-badge">{series}</span>}
      </p>
      {article ? (
        <p
          className="dv-slot__title"
          draggable={isFree}
          onDragStart={(event) => {
            event.dataTransfer.setData('text/plain', article.title);
            take({ id: article.id, title: article.title, from: slot.at, dragged: true });
          }}
          onDragEnd={stop}
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
      {article?.draftVersion && <p className="dv-warning">{messages.draftVersion}</p>}
      {isFree &&
        (picked ? (
          <DropHere slot={slot} article={article} />
        ) : (
          <SlotActions slot={slot} article={article} />
        ))}
      {article && !picked && !slot.due && <ArticleMenu article={article} />}
    </li>
  );
}
