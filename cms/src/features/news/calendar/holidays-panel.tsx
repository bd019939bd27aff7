'use client';

import { useId, useState } from 'react';
import { CalendarButton } from './calendar-button.tsx';
import type { NewsCalendar } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';
import { formatPeriod } from './format-moment.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';

const { done, holidays: messages } = newsCalendarMessages;

/** Adds days without news: one, or a period. */
function AddHoliday() {
  const { sendChange, showError } = useCalendarActions();
  const id = useId();
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');

  const add = async () => {
    if (!start) return showError(messages.noStart);
    const period = { start, end: end || start };
    if (period.end < period.start) return showError(messages.reversed);
    const isSaved = await sendChange(
      { type: 'addHoliday', period },
      done.addHoliday(formatPeriod(period)),
    );
    if (!isSaved) return;
    setStart('');
    setEnd('');
  };

  return (
    <div className="dv-row">
      <label htmlFor={`${id}-start`}>
        {messages.start}
        <input
          id={`${id}-start`}
          type="date"
          value={start}
          onChange={({ target }) => setStart(target.value)}
        />
      </label>
      <label htmlFor={`${id}-end`}>
        {messages.end}
        <input
          id={`${id}-end`}
          type="date"
          value={end}
          min={start}
          onChange={({ target }) => setEnd(target.value)}
        />
      </label>
      <CalendarButton
        label={messages.add}
        accessibleName={messages.add}
        onPress={() => void add()}
      />
    </div>
  );
}

/** The days without news that are to come, and the way to change them. */
export function HolidaysPanel({ holidays }: Pick<NewsCalendar, 'holidays'>) {
  const { canChange, sendChange } = useCalendarActions();
  return (
    <section className="dv-holidays" aria-labelledby="dv-holidays-heading">
      <h3 id="dv-holidays-heading">{messages.heading}</h3>
      <p>{holidays.length === 0 ? messages.none : messages.help}</p>
      <ul>
        {holidays.map((period) => {
          const days = formatPeriod(period);
          return (
            <li key={period.start} className="dv-queued" data-place={`holiday-${period.start}`}>
              <p className="dv-slot__title">{days}</p>
              {canChange && (
                <CalendarButton
                  label={messages.remove}
                  accessibleName={messages.removeLabel(days)}
                  onPress={() =>
                    void sendChange({ type: 'removeHoliday', period }, done.removeHoliday(days))
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {canChange && <AddHoliday />}
    </section>
  );
}
