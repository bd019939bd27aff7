'use client';

import { toast, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui';
import type { PlanWithSave } from '../server/plan-with-save.ts';
import { notifyPlanningChanged } from './use-article-planning.ts';

/**
 * Saves the form as ready and, with a plan, plans it in the same transaction. What cannot be saved
 * or planned is shown by the form, which keeps everything that was typed.
 * @returns a function that tells whether it was saved
 */
export function usePublish() {
  const info = useDocumentInfo();
  const { config } = useConfig();
  const { submit } = useForm();
  return async (done: string, plan?: PlanWithSave): Promise<boolean> => {
    const document = info.id ? `/${String(info.id)}` : '';
    const result = await submit({
      action: `${config.routes.api}/${info.collectionSlug ?? ''}${document}?depth=0`,
      overrides: { _status: 'published', ...(plan ? { plan } : {}) },
      // Payload's own message says "published", which it is not yet.
      disableSuccessStatus: true,
    });
    if (!result?.res.ok) return false;
    // After a first save Payload would show its own message too, once it opened the document.
    sessionStorage.removeItem('payload-pending-success-toast');
    info.setUnpublishedVersionCount(0);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(true);
    toast.success(done);
    notifyPlanningChanged();
    return true;
  };
}
