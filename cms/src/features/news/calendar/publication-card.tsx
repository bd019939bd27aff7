'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ArticleTitle } from './article-title.tsx';
import type { CalendarPublication } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';
import { ConfirmCalendarButton } from './confirm-calendar-button.tsx';
import { formatShortMoment } from './format-moment.ts';

const { actions, done } = messages;

/** A publication and whether readers can still see it. */
export function PublicationCard({ publication }: { publication: CalendarPublication }) {
  const { canChange, pickedUp, sendChange } = useCalendarActions();
  const { id, title, publishedAt, inSlot, siteUrl, state } = publication;
  return (
    <li className="dv-slot dv-slot--published" data-place={`publication-${id}`}>
      <p className="dv-slot__when">
        <time dateTime={publishedAt}>{messages.appeared(formatShortMoment(publishedAt))}</time>
      </p>
      <p className="dv-slot__title">
        <ArticleTitle {...publication} />
      </p>
      <p className="dv-marks">
        {!inSlot && <span className="dv-badge">{messages.between}</span>}
        {state === 'withdrawn' && (
          <span className="dv-badge dv-badge--strong">{messages.offSite}</span>
        )}
        {state === 'hidden' && <span className="dv-badge dv-badge--strong">{messages.hidden}</span>}
      </p>
      {siteUrl && (
        <a className="dv-action" href={siteUrl} aria-label={actions.viewOnSiteLabel(title)}>
          {actions.viewOnSite}
        </a>
      )}
      {canChange && !pickedUp && state === 'visible' && (
        <ConfirmCalendarButton
          label={actions.withdraw}
          accessibleName={actions.withdrawLabel(title)}
          question={actions.confirmWithdraw(title)}
          onConfirm={() =>
            void sendChange({ type: 'withdraw', publication: id }, done.withdraw(title))
          }
        />
      )}
      {canChange && !pickedUp && state === 'withdrawn' && (
        <CalendarButton
          label={actions.restore}
          accessibleName={actions.restoreLabel(title)}
          onPress={() => void sendChange({ type: 'restore', publication: id }, done.restore(title))}
        />
      )}
    </li>
  );
}
