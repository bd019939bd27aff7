'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { newsCalendarTexts } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import type { NewsCalendar } from './calendar.ts';
import { useTools } from './calendar-context.ts';

const { add: texts, done, kinds, origins, write } = newsCalendarTexts;

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
        <p>{texts.none}</p>
      ) : (
        <div className="dv-row">
          <label htmlFor={field}>
            {texts.label}
            <select id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{texts.choose}</option>
              {available.map(({ item, kind, origin, title }) => (
                <option key={item.value} value={item.value}>
                  {`${title} (${kinds[kind]}, ${origins[origin]})`}
                </option>
              ))}
            </select>
          </label>
          <Action
            strong
            label={texts.button}
            name={article ? `${texts.button}: ${article.title}` : texts.button}
            onAct={() => {
              if (!article) return say(texts.first);
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
