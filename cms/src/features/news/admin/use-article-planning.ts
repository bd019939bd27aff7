'use client';

import { can } from '@digivaardig/contracts/roles';
import { isText } from '@digivaardig/contracts/guards';
import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client';
import { useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { toActor } from '#platform/access/actor.ts';
import { getJson } from '#platform/admin-kit/request-json.ts';
import type { NewsCalendar } from '../calendar/calendar.ts';
import { isNewsCalendar } from '../calendar/is-news-calendar.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';
import { type ArticlePlanning, getArticlePlanning } from './article-planning.ts';

/** Fired when a part of the form changed the planning, so that the other parts read it again. */
const changeEvent = 'dv-planning-changed';

/** Requests that run now: the parts of one form ask for the same calendar at the same time. */
const pending = new Map<string, ReturnType<typeof getJson<NewsCalendar>>>();

function fetchCalendar(url: string): ReturnType<typeof getJson<NewsCalendar>> {
  const request = pending.get(url) ?? getJson(url, isNewsCalendar);
  pending.set(url, request);
  void request.finally(() => {
    if (pending.get(url) === request) pending.delete(url);
  });
  return request;
}

export function notifyPlanningChanged(): void {
  // What is on its way was read before the change.
  pending.clear();
  window.dispatchEvent(new Event(changeEvent));
}

interface ArticleInPlanning {
  /** The municipality whose planning this is; null when none is chosen. */
  tenant: string | null;
  /** Its identity; null for an article that was never saved. */
  item: NewsItem | null;
  /** Whether the user may plan news there. */
  canPlan: boolean;
  /** Null until it is read. */
  calendar: NewsCalendar | null;
  /** Null for a draft, and until it is read. */
  planning: ArticlePlanning | null;
  /** Why the planning could not be read; empty when it could. */
  error: string;
}

/** The article of this form in the planning of its municipality, or of the chosen one. */
export function useArticlePlanning(): ArticleInPlanning {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  const { selectedTenantID } = useTenantSelection();
  const { user } = useAuth();
  const { config } = useConfig();
  const [ownTenant, basedOn] = useFormFields(([fields]): unknown[] => [
    fields['tenant']?.value,
    fields['basedOn']?.value,
  ]);
  const [calendar, setCalendar] = useState<NewsCalendar | null>(null);
  const [error, setError] = useState('');

  const isOwn = collectionSlug === 'news';
  const chosen = isOwn && isText(ownTenant) ? ownTenant : selectedTenantID;
  const tenant = chosen ? String(chosen) : null;
  const actor = toActor(user);
  const canRead = actor !== null && tenant !== null && can(actor, 'news-queue.read', tenant);
  const url = `${config.routes.api}/news-queue/calendar?tenant=${tenant ?? ''}`;

  const read = useCallback(async () => {
    const answer = await fetchCalendar(url);
    if (answer.ok) setCalendar(answer.value);
    setError(answer.ok ? '' : answer.message);
  }, [url]);

  useEffect(() => {
    if (!canRead) return;
    const reload = () => void read();
    reload();
    window.addEventListener(changeEvent, reload);
    return () => window.removeEventListener(changeEvent, reload);
  }, [canRead, read, hasPublishedDoc]);

  const toItem = (): NewsItem | null => {
    if (isOwn && isText(basedOn)) return { relationTo: 'library-news', value: basedOn };
    return id ? { relationTo: isOwn ? 'news' : 'library-news', value: String(id) } : null;
  };
  const item = toItem();
  return {
    tenant,
    item,
    calendar,
    error,
    canPlan: actor !== null && tenant !== null && can(actor, 'news-queue.update', tenant),
    planning: calendar && item && hasPublishedDoc ? getArticlePlanning(calendar, item) : null,
  };
}
