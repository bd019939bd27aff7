'use client';

import { UnpublishButton } from '@payloadcms/ui';
import { newsAdminMessages } from './admin-messages.ts';
import { useArticlePlanning } from './use-article-planning.ts';

const messages = newsAdminMessages.withdraw;

/** Makes an article a draft again; the word for that depends on whether readers see it. */
export function WithdrawButton() {
  const { planning } = useArticlePlanning();
  const isOnSite = planning?.kind === 'appeared' && planning.isVisible;
  return <UnpublishButton label={isOnSite ? messages.fromSite : messages.fromPlanning} />;
}
