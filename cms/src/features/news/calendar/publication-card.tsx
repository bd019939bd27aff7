'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import type { CalendarPublication } from './calendar.ts';
import { useTools } from './calendar-context.ts';
import { ConfirmedAction } from './confirmed-action.tsx';
import { shortMoment } from './moments.ts';

const { actions, done } = messages;

/** What appeared, and whether readers can still find it. */
export function PublicationCard({ publication }: { publication: CalendarPublication }) {
  const { mayChange, picked, send } = useTools();
  const { id, title, publishedAt, inSlot, state } = publication;
  return (
    <li className="dv-slot dv-slot--published" data-place={`publication-${id}`}>
      <p className="dv-slot__when">
        <time dateTime={publishedAt}>{messages.appeared(shortMoment(publishedAt))}</time>
      </p>
      <p className="dv-slot__title">{title}</p>
      <p className="dv-marks">
        {!inSlot && <span className="dv-badge">{messages.between}</span>}
        {state === 'withdrawn' && (
          <span className="dv-badge dv-badge--strong">{messages.offSite}</span>
        )}
        {state === 'hidden' && <span className="dv-badge dv-badge--strong">{messages.hidden}</span>}
      </p>
      {mayChange && !picked && state === 'visible' && (
        <ConfirmedAction
          label={actions.withdraw}
          name={actions.withdrawOf(title)}
          question={actions.confirmWithdraw(title)}
          onAct={() => send({ do: 'withdraw', publication: id }, done.withdraw(title))}
        />
      )}
      {mayChange && !picked && state === 'withdrawn' && (
        <Action
          label={actions.restore}
          name={actions.restoreOf(title)}
          onAct={() => send({ do: 'restore', publication: id }, done.restore(title))}
        />
      )}
    </li>
  );
}
