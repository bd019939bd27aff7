'use client';

import { newsCalendarMessages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ArticleLinks } from './article-links.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';
import { ConfirmCalendarButton } from './confirm-calendar-button.tsx';

const { actions: messages, done } = newsCalendarMessages;

/** Further actions on a queued article. */
export function ArticleMenu({ article }: { article: CalendarArticle }) {
  const { canChange, sendChange } = useCalendarActions();
  const { id, item, title, filler, ready } = article;
  if (!canChange) return <ArticleLinks article={article} />;
  return (
    <details className="dv-more">
      <summary aria-label={messages.moreLabel(title)}>{messages.more}</summary>
      <div className="dv-actions">
        <ArticleLinks article={article} />
        {ready && (
          <ConfirmCalendarButton
            label={messages.publish}
            accessibleName={messages.publishLabel(title)}
            question={messages.confirmPublish(title)}
            onConfirm={() => sendChange({ type: 'publish', item }, done.publish(title))}
          />
        )}
        {item.relationTo === 'library-news' && (
          <CalendarButton
            label={messages.refuse}
            accessibleName={messages.refuseLabel(title)}
            onPress={() => sendChange({ type: 'decline', article: id }, done.refuse(title))}
          />
        )}
        {!filler && (
          <CalendarButton
            label={messages.remove}
            accessibleName={messages.removeLabel(title)}
            onPress={() =>
              sendChange({ type: 'remove', article: id }, ({ waiting }) =>
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
