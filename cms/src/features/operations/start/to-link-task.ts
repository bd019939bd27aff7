import type { BrokenLink } from '#features/content';
import { startMessages } from './start-messages.ts';
import type { WaitingTask } from './waiting-task.ts';

const messages = startMessages.tasks.brokenLink;

/** The task of mending a link, which begins in the form of its text. */
export const toLinkTask = ({
  title,
  address,
  collection,
  documentId,
}: BrokenLink): WaitingTask => ({
  title: messages.title(title),
  reason: messages.reason(address),
  href: `/admin/collections/${collection}/${documentId}`,
});
