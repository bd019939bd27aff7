'use client';

import type { ReactNode } from 'react';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ArticleLinks } from './article-links.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';
import { ConfirmCalendarButton } from './confirm-calendar-button.tsx';

const { actions: messages, done } = newsCalendarMessages;

/**
 * Further actions on a queued article.
 *
 * @param children actions of the place where it stands, which come first
 */
export function ArticleMenu({
  article,
  children,
}: {
  article: CalendarArticle;
  children?: ReactNode;
}) {
  const { canChange, sendChange } = useCalendarActions();
  const { id, item, title, filler, ready } = article;
  if (!canChange) return <ArticleLinks article={article} />;
  return (
    <details className="dv-more">
      <summary aria-label={messages.moreLabel(title)}>{messages.more}</summary>
      <div className="dv-actions">
        {children}
        <ArticleLinks article={article} />
        {ready && (
          <ConfirmCalendarButton
            label={messages.publish}
            accessibleName={messages.publishLabel(title)}
            question={messages.confirmPublish(title)}
            onConfirm={() => void sendChange({ type: 'publish', item }, done.publish(title))}
          />
        )}
        {item.relationTo === 'library-news' && (
          <CalendarButton
            label={messages.refuse}
            accessibleName={messages.refuseLabel(title)}
            onPress={() => void sendChange({ type: 'decline', article: id }, done.refuse(title))}
          />
        )}
        {!filler && (
          <CalendarButton
            label={messages.remove}
            accessibleName={messages.removeLabel(title)}
            onPress={() =>
              void sendChange({ type: 'remove', article: id }, ({ waiting }) =>
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
