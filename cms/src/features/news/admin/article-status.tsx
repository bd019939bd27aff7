'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { newsAdminMessages } from './admin-messages.ts';
import { useArticlePlanning } from './use-article-planning.ts';

const messages = newsAdminMessages.status;

/**
 * Whether an article is ready, and whether it is on the site of the chosen municipality: Payload's
 * own word for both is the same.
 */
export function ArticleStatus() {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo();
  const { planning } = useArticlePlanning();
  const isOnSite = planning?.kind === 'appeared' && planning.isVisible;
  const state = !hasPublishedDoc
    ? messages.draft
    : unpublishedVersionCount > 0
      ? messages.changed
      : isOnSite
        ? messages.onSite
        : messages.ready;
  return (
    <p className="status" title={`${messages.label}: ${state}`}>
      <span className="status__label">{messages.label}: </span>
      <span className="status__value">{state}</span>
    </p>
  );
}
