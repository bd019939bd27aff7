'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import type { NewsCalendar } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';
import { formatLongMoment } from './format-moment.ts';

const { actions, add: messages, done, kinds, origins, write } = newsCalendarMessages;

interface Props extends Pick<NewsCalendar, 'available'> {
  /** The moment to which the article is pinned; without one it joins the queue. */
  at?: string;
}

/** Adds a ready article to the calendar, or links to a new one. */
export function AddArticle({ available, at }: Props) {
  const { announce, sendChange } = useCalendarActions();
  const { config } = useConfig();
  const field = useId();
  const [selectedId, setSelectedId] = useState('');
  const article = available.find(({ item }) => item.value === selectedId);
  const label = at === undefined ? messages.button : actions.here;
  const add = ({ item, title }: NewsCalendar['available'][number]) =>
    at === undefined
      ? sendChange({ type: 'add', item }, done.add(title))
      : sendChange({ type: 'plan', item, at }, done.place(title, formatLongMoment(at)));
  return (
    <div className="dv-add">
      {available.length === 0 ? (
        <p>{messages.none}</p>
      ) : (
        <div className="dv-row">
          <label htmlFor={field}>
            {messages.label}
            <select
              id={field}
              value={selectedId}
              onChange={({ target }) => setSelectedId(target.value)}
            >
              <option value="">{messages.choose}</option>
              {available.map(({ item, kind, origin, title }) => (
                <option key={item.value} value={item.value}>
                  {`${title} (${kinds[kind]}, ${origins[origin]})`}
                </option>
              ))}
            </select>
          </label>
          <CalendarButton
            isPrimary
            label={label}
            accessibleName={article ? `${label}: ${article.title}` : label}
            onPress={() => {
              if (!article) return announce(messages.first);
              void add(article);
              setSelectedId('');
            }}
          />
        </div>
      )}
      <Link href={`${config.routes.admin}/collections/news/create`}>{write}</Link>
    </div>
  );
}
