'use client';

import { hasShape, isText } from '@digivaardig/contracts/guards';
import { Link, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from '#platform/admin-kit/request-json.ts';
import { newsCalendarMessages } from './news-calendar-messages.ts';
import { CalendarButton } from './calendar-button.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useCalendarActions } from './calendar-context.ts';

const messages = newsCalendarMessages.actions;

/** Ways to read an article, and to its form or to an own version of a library article. */
export function ArticleLinks({ article }: { article: CalendarArticle }) {
  const { id, item, origin, ownId, previewUrl, problem, title } = article;
  const { tenant, canChange } = useCalendarActions();
  const { config } = useConfig();
  const router = useRouter();
  const { admin, api } = config.routes;
  const own = origin === 'own' || item.relationTo === 'news' ? id : ownId;

  const rewrite = async () => {
    const url = `${api}/library-news/${id}/own-version`;
    const answer = await postJson(url, { tenant }, hasShape({ id: isText }));
    if (answer.ok) router.push(`${admin}/collections/news/${answer.value.id}`);
    else toast.error(answer.message);
  };

  if (problem !== null && problem !== 'draft') return null;
  return (
    <>
      {previewUrl && (
        <a className="dv-action" href={previewUrl} aria-label={messages.readLabel(title)}>
          {messages.read}
        </a>
      )}
      {own && (
        <Link
          className="dv-action"
          href={`${admin}/collections/news/${own}`}
          aria-label={messages.editLabel(title)}
        >
          {messages.edit}
        </Link>
      )}
      {!own && canChange && (
        <CalendarButton
          label={messages.rewrite}
          accessibleName={messages.rewriteLabel(title)}
          onPress={() => void rewrite()}
        />
      )}
    </>
  );
}
