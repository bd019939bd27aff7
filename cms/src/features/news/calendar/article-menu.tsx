'use client';

import { newsCalendarTexts } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import { ArticleLinks } from './article-links.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useTools } from './calendar-context.ts';
import { ConfirmedAction } from './confirmed-action.tsx';

const { actions: texts, done } = newsCalendarTexts;

/** What else can be done with an article that waits. */
export function ArticleMenu({ article }: { article: CalendarArticle }) {
  const { mayChange, send } = useTools();
  const { id, item, title, filler, ready } = article;
  if (!mayChange) return <ArticleLinks article={article} />;
  return (
    <details className="dv-more">
      <summary aria-label={texts.moreOf(title)}>{texts.more}</summary>
      <div className="dv-actions">
        <ArticleLinks article={article} />
        {ready && (
          <ConfirmedAction
            label={texts.publish}
            name={texts.publishOf(title)}
            question={texts.confirmPublish(title)}
            onAct={() => send({ do: 'publish', item }, done.publish(title))}
          />
        )}
        {item.relationTo === 'library-news' && (
          <Action
            label={texts.refuse}
            name={texts.refuseOf(title)}
            onAct={() => send({ do: 'refuse', article: id }, done.refuse(title))}
          />
        )}
        {!filler && (
          <Action
            label={texts.remove}
            name={texts.removeOf(title)}
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
