'use client';

import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import type { CalendarWeek } from './calendar.ts';
import { formatWeekDays } from './format-moment.ts';
import { PublicationCard } from './publication-card.tsx';
import { SlotCard } from './slot-card.tsx';

/** The id of a week’s heading. */
export const toWeekAnchor = (week: string): string => `week-${week}`;

function getEmptyNote({ holiday, published, slots, weeksAhead }: CalendarWeek): string | null {
  if (published.length + slots.length > 0) return null;
  if (holiday) return messages.holiday;
  return weeksAhead < 0 ? messages.nothingAppeared : messages.noMoments;
}

/** A week: its publications and its coming slots. */
export function WeekSection({ week }: { week: CalendarWeek }) {
  const anchor = toWeekAnchor(week.week);
  const text = getEmptyNote(week);
  return (
    <section className={`dv-week dv-week--${week.state}`} aria-labelledby={anchor}>
      <header>
        <h3 id={anchor} tabIndex={-1}>
          {messages.week(week.week)}
          {week.weeksAhead === 0 && <span> ({messages.thisWeek})</span>}
        </h3>
        <p>{formatWeekDays(week.monday)}</p>
        {week.weeksAhead >= 0 && (
          <p>
            <span className={week.state === 'empty' ? 'dv-badge dv-badge--strong' : 'dv-badge'}>
              {messages.states[week.state]}
            </span>
          </p>
        )}
      </header>
      {text ? (
        <p className="dv-week__note">{text}</p>
      ) : (
        <ol className="dv-slots">
          {week.published.map((publication) => (
            <PublicationCard key={publication.id} publication={publication} />
          ))}
          {week.slots.map((slot) => (
            <SlotCard key={slot.at} slot={slot} />
          ))}
        </ol>
      )}
    </section>
  );
}
