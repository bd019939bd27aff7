'use client';

import { useLivePreviewContext } from '@payloadcms/ui';
import { newsCalendarMessages } from '../calendar/news-calendar-messages.ts';
import { useArticlePlanning } from './use-article-planning.ts';

const { read, viewOnSite } = newsCalendarMessages.actions;

/** Leads to the article on the site; before it appears, to its text as readers will see it. */
export function ReadButton() {
  const { previewURL } = useLivePreviewContext();
  const { planning } = useArticlePlanning();
  if (!previewURL) return null;
  const label = planning?.kind === 'appeared' && planning.isVisible ? viewOnSite : read;
  return (
    <a
      className="preview-btn"
      href={previewURL}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
    />
  );
}
