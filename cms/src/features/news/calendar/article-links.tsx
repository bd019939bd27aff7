'use client';

import { Link, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { postJson } from '#platform/admin-kit/post-json.ts';
import { newsCalendarTexts } from './news-calendar-messages.ts';
import { Action } from './action.tsx';
import type { CalendarArticle } from './calendar.ts';
import { useTools } from './calendar-context.ts';

const texts = newsCalendarTexts.actions;

/** From an article to where it is written: the municipality's own, or a version of the library's that becomes its own. */
export function ArticleLinks({ article }: { article: CalendarArticle }) {
  const { id, item, origin, ownId, problem, title } = article;
  const { tenant, mayChange } = useTools();
  const { config } = useConfig();
  const router = useRouter();
  const { admin, api } = config.routes;
  const own = origin === 'own' || item.relationTo === 'news' ? id : ownId;

  const rewrite = async () => {
    const url = `${api}/library-news/${id}/own-version`;
    const answer = await postJson<{ id: string }>(url, { tenant });
    if (answer.ok) router.push(`${admin}/collections/news/${answer.value.id}`);
    else toast.error(answer.message);
  };

  if (problem === 'gone' || problem === 'withdrawn') return null;
  if (own) {
    return (
      <Link
        className="dv-action"
        href={`${admin}/collections/news/${own}`}
        aria-label={texts.editOf(title)}
      >
        {texts.edit}
      </Link>
    );
  }
  if (!mayChange) return null;
  return (
    <Action label={texts.rewrite} name={texts.rewriteOf(title)} onAct={() => void rewrite()} />
  );
}
