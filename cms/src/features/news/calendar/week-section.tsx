'use client';

import { useState } from 'react';
import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { addDays } from '@digivaardig/contracts/time';
import { isInPeriods } from '../publishing/periods.ts';
import { CalendarButton } from './calendar-button.tsx';
import type { CalendarWeek } from './calendar.ts';
import { CompactToggle } from './compact-toggle.tsx';
import { useCalendarActions } from './calendar-context.ts';
import { formatPeriod, formatWeekDays } from './format-moment.ts';
import { PublicationCard } from './publication-card.tsx';
import { SlotCard } from './slot-card.tsx';

/** The id of a week’s heading. */
export const toWeekAnchor = (week: string): string => `week-${week}`;

/** Whether no day of the week has news. */
const isOff = ({ holidays, monday }: CalendarWeek): boolean =>
  Array.from({ length: 7 }, (_, day) => addDays(monday, day)).every((day) =>
    isInPeriods(holidays, day),
  );

function getEmptyNote(week: CalendarWeek): string | null {
  const { published, slots, weeksAhead } = week;
  if (published.length + slots.length > 0) return null;
  if (isOff(week)) return messages.holiday;
  return weeksAhead < 0 ? messages.nothingAppeared : messages.noMoments;
}

/** Frees a whole week of news, or takes that back. */
function WeekOffButton({ week }: { week: CalendarWeek }) {
  const { canChange, pickedUp, sendChange } = useCalendarActions();
  if (!canChange || pickedUp || week.weeksAhead < 0) return null;
  const period = { start: week.monday, end: addDays(week.monday, 6) };
  const name = messages.week(week.week);
  const { actions, done } = messages;
  return isOff(week) ? (
    <CalendarButton
      label={actions.weekOn}
      accessibleName={actions.weekOnLabel(name)}
      focusKey={`week-off-${week.week}`}
      onPress={() => void sendChange({ type: 'removeHoliday', period }, done.weekOn(name))}
    />
  ) : (
    <CalendarButton
      label={actions.weekOff}
      accessibleName={actions.weekOffLabel(name)}
      focusKey={`week-off-${week.week}`}
      onPress={() => void sendChange({ type: 'addHoliday', period }, done.weekOff(name))}
    />
  );
}

/**
 * A week: its publications and its coming slots. On a phone every week but this one is compact: the
 * moments with their titles, without buttons.
 */
export function WeekSection({ week }: { week: CalendarWeek }) {
  const [isOpen, setOpen] = useState(week.weeksAhead === 0);
  const anchor = toWeekAnchor(week.week);
  const content = `${anchor}-content`;
  const name = messages.week(week.week);
  const text = getEmptyNote(week);
  return (
    <section
      className={`dv-week dv-week--${week.state}${isOpen ? '' : ' dv-week--compact'}`}
      aria-labelledby={anchor}
    >
      <header>
        <h3 id={anchor} tabIndex={-1}>
          {name}
          {week.weeksAhead === 0 && <span> ({messages.thisWeek})</span>}
        </h3>
        <p>{formatWeekDays(week.monday)}</p>
        {week.weeksAhead >= 0 && (
          <p className="dv-week__state">
            <span className={week.state === 'empty' ? 'dv-badge dv-badge--strong' : 'dv-badge'}>
              {messages.states[week.state]}
            </span>
          </p>
        )}
        {week.holidays.length > 0 && !isOff(week) && (
          <p>{messages.holidayDays(week.holidays.map(formatPeriod).join(', '))}</p>
        )}
        <CompactToggle
          label={messages.actions.weekMore}
          accessibleName={messages.actions.weekMoreLabel(name)}
          isOpen={isOpen}
          controls={content}
          onToggle={() => setOpen(!isOpen)}
        />
        <WeekOffButton week={week} />
      </header>
      <div id={content}>
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
      </div>
    </section>
  );
}
