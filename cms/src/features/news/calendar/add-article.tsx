'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import type { NewsCalendar } from './calendar.ts';
import { useTools } from './calendar-context.ts';

const { add: messages, done, kinds, origins, write } = newsCalendarMessages;

/** Puts an article that is ready in the queue, or leads to a new one. */
export function AddArticle({ available }: Pick<NewsCalendar, 'available'>) {
  const { say, send } = useTools();
  const { config } = useConfig();
  const field = useId();
  const [chosen, setChosen] = useState('');
  const article = available.find(({ item }) => item.value === chosen);
  return (
    <div className="dv-add">
      {available.length === 0 ? (
        <p>{messages.none}</p>
      ) : (
        <div className="dv-row">
          <label htmlFor={field}>
            {messages.label}
            <select id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{messages.choose}</option>
              {available.map(({ item, kind, origin, title }) => (
                <option key={item.value} value={item.value}>
                  {`${title} (${kinds[kind]}, ${origins[origin]})`}
                </option>
              ))}
            </select>
          </label>
          <Action
            strong
            label={messages.button}
            name={article ? `${messages.button}: ${article.title}` : messages.button}
            onAct={() => {
              if (!article) return say(messages.first);
              send({ do: 'add', item: article.item }, done.add(article.title));
              setChosen('');
            }}
          />
        </div>
      )}
      <Link href={`${config.routes.admin}/collections/news/create`}>{write}</Link>
    </div>
  );
}
