'use client';

import { newsCalendarMessages } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import { ArticleLinks } from './article-links.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useTools } from './calendar-context.ts';
import { ConfirmedAction } from './confirmed-action.tsx';

const { actions: messages, done } = newsCalendarMessages;

/** What else can be done with an article that waits. */
export function ArticleMenu({ article }: { article: CalendarArticle }) {
  const { mayChange, send } = useTools();
  const { id, item, title, filler, ready } = article;
  if (!mayChange) return <ArticleLinks article={article} />;
  return (
    <details className="dv-more">
      <summary aria-label={messages.moreOf(title)}>{messages.more}</summary>
      <div className="dv-actions">
        <ArticleLinks article={article} />
        {ready && (
          <ConfirmedAction
            label={messages.publish}
            name={messages.publishOf(title)}
            question={messages.confirmPublish(title)}
            onAct={() => send({ do: 'publish', item }, done.publish(title))}
          />
        )}
        {item.relationTo === 'library-news' && (
          <Action
            label={messages.refuse}
            name={messages.refuseOf(title)}
            onAct={() => send({ do: 'refuse', article: id }, done.refuse(title))}
          />
        )}
        {!filler && (
          <Action
            label={messages.remove}
            name={messages.removeOf(title)}
            onAct={() =>
              send({ do: 'remove', article: id }, ({ waiting }) =>
                waiting.some((one) => one.id === id)
                  ? done.backToFilling(title)
                  : done.remove(title),
              )
            }
          />
        )}
      </div>
    </details>
  );
}
