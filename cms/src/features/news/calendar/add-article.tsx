'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import type { NewsCalendar } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';

const { add: messages, done, kinds, origins, write } = newsCalendarMessages;

/** Adds a ready article to the queue, or links to a new one. */
export function AddArticle({ available }: Pick<NewsCalendar, 'available'>) {
  const { announce, sendChange } = useCalendarActions();
  const { config } = useConfig();
  const field = useId();
  const [selectedId, setSelectedId] = useState('');
  const article = available.find(({ item }) => item.value === selectedId);
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
            label={messages.button}
            accessibleName={article ? `${messages.button}: ${article.title}` : messages.button}
            onPress={() => {
              if (!article) return announce(messages.first);
              sendChange({ type: 'add', item: article.item }, done.add(article.title));
              setSelectedId('');
            }}
          />
        </div>
      )}
      <Link href={`${config.routes.admin}/collections/news/create`}>{write}</Link>
    </div>
  );
}
