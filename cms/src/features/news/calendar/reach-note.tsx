'use client';

import { newsCalendarTexts as texts } from './news-calendar-messages.ts';
import type { NewsCalendar } from './calendar.ts';
import { formatDay } from '@digivaardig/contracts/time';
import { weekAnchor } from './week-section.tsx';

/** A way to a heading of this page, which takes the focus. */
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

/** Until when there is news, and the first week without. */
export function ReachNote({ calendar }: { calendar: NewsCalendar }) {
  const { emptyWeek, filledThrough, hasSlots, short } = calendar;
  if (!hasSlots) return <p className="dv-panel dv-panel--warning">{texts.noSlots}</p>;
  const anchor = emptyWeek && weekAnchor(emptyWeek.week);
  return (
    <div className={`dv-panel ${short ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
      <p>
        <strong>
          {filledThrough ? texts.filledThrough(filledThrough.week) : texts.nothingFilled}
        </strong>{' '}
        {emptyWeek ? texts.emptyWeek(emptyWeek.week, formatDay(emptyWeek.monday)) : texts.allFilled}
      </p>
      {short && <p>{texts.short}</p>}
      <p className="dv-row">
        {anchor && <JumpLink to={anchor}>{texts.toEmptyWeek}</JumpLink>}
        <span className="dv-to-queue">
          <JumpLink to="dv-queue-heading">{texts.toQueue}</JumpLink>
        </span>
      </p>
    </div>
  );
}
