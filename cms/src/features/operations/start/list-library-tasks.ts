import { formatFullDay } from '@digivaardig/contracts/time';
import type { Payload } from 'payload';
import {
  libraryScope,
  readBrokenLinks,
  readRemarks,
  readScheduledChanges,
  schedulingMessages,
} from '#features/content';
import { asSystem } from '#platform/access/system-client.ts';
import { readOverdueReviews } from './read-overdue-reviews.ts';
import { startMessages } from './start-messages.ts';
import { toLinkTask } from './to-link-task.ts';
import { type TaskGroup, toTaskGroup, type WaitingTask } from './waiting-task.ts';

const messages = startMessages.tasks;
const listPath = '/admin/collections/library-modules';

/** What waits for a lesson of the library, before its title is known. */
interface Notice {
  id: string;
  toTask: (title: string) => Omit<WaitingTask, 'href'>;
}

async function toTasks(payload: Payload, notices: readonly Notice[]): Promise<WaitingTask[]> {
  if (notices.length === 0) return [];
  const { docs } = await asSystem(payload).find({
    collection: 'library-modules',
    where: { id: { in: notices.map(({ id }) => id) } },
    select: { title: true },
    draft: true,
    pagination: false,
  });
  const titles = new Map(docs.map(({ id, title }) => [id, title]));
  return notices.flatMap(({ id, toTask }) => {
    const title = titles.get(id);
    return title === undefined ? [] : [{ ...toTask(title), href: `${listPath}/${id}` }];
  });
}

/**
 * Lists what waits for who manages the lessons of the library: what failed on its day, what readers
 * say is wrong, and what needs another look. The caller checks the right.
 */
export async function listLibraryTasks(payload: Payload): Promise<TaskGroup[]> {
  const [scheduled, remarks, overdue, broken] = await Promise.all([
    readScheduledChanges(payload, { scopes: [libraryScope] }),
    readRemarks(payload, libraryScope),
    readOverdueReviews(payload, null),
    readBrokenLinks(payload, libraryScope),
  ]);
  const failures = [...scheduled].flatMap(([id, changes]) =>
    changes
      .filter(({ hasFailed }) => hasFailed)
      .map(({ action, day }): Notice => ({
        id,
        toTask: (title) => ({
          title: messages.scheduleFailed.title(title),
          reason: schedulingMessages.failed(action, formatFullDay(day)),
        }),
      })),
  );
  const wrong = [...remarks].flatMap(([id, ofLesson]) =>
    ofLesson.map(({ text }): Notice => ({
      id,
      toTask: (title) => ({
        title: messages.remark.title(title),
        reason: messages.remark.reason(text),
      }),
    })),
  );
  return [
    ...toTaskGroup(await toTasks(payload, failures), listPath),
    ...toTaskGroup(await toTasks(payload, wrong), listPath),
    ...toTaskGroup(broken.map(toLinkTask), listPath),
    ...toTaskGroup(overdue, listPath),
  ];
}
