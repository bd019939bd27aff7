'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import type { NewsCalendar } from './calendar.ts';
import { formatDay } from '@digivaardig/contracts/time';
import { toWeekAnchor } from './week-section.tsx';

/** A link to a heading of this page, which gets the focus. */
export const JumpLink = ({ to, children }: { to: string; children: string }) => (
  <a
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      const heading = document.getElementById(to);
      heading?.scrollIntoView({ block: 'center' });
      heading?.focus({ preventScroll: true });
    }}
  >
    {children}
  </a>
);

/** How far ahead there is news, and the first week without. */
export function CoverageNote({ calendar }: { calendar: NewsCalendar }) {
  const { emptyWeek, filledThrough, hasSlots, short } = calendar;
  if (!hasSlots) return <p className="dv-panel dv-panel--warning">{messages.noSlots}</p>;
  const anchor = emptyWeek && toWeekAnchor(emptyWeek.week);
  return (
    <div className={`dv-panel ${short ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
      <p>
        <strong>
          {filledThrough ? messages.filledThrough(filledThrough.week) : messages.nothingFilled}
        </strong>{' '}
        {emptyWeek
          ? messages.emptyWeek(emptyWeek.week, formatDay(emptyWeek.monday))
          : messages.allFilled}
      </p>
      {short && <p>{messages.short}</p>}
      <p className="dv-row">
        {anchor && <JumpLink to={anchor}>{messages.toEmptyWeek}</JumpLink>}
        <span className="dv-to-queue">
          <JumpLink to="dv-queue-heading">{messages.toQueue}</JumpLink>
        </span>
      </p>
    </div>
  );
}
