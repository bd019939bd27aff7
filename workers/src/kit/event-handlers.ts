import { openEvents } from '@digivaardig/cms/platform/events/outbox-rows';
import { eventJobs } from '../jobs/event-jobs.ts';
import type { JobPayload } from '../ports/job-payload.ts';
import type { JobContext } from './context.ts';
import { gather } from './gather.ts';
import { takeTurns } from './take-turns.ts';

type Handlers = Readonly<Record<string, (job: JobPayload) => Promise<void>>>;

/**
 * What runs when the queue hands over the job of an event. An event that is done, by an earlier attempt or together with
 * another one, is acknowledged without a word: this only spares work, since a second effect is refused by the database.
 * Jobs that finish for others too go one by one for a municipality, so that the first leaves the others nothing.
 */
export function eventHandlers(context: JobContext): Handlers {
  const isOpen = gather((ids) => openEvents(context.payload, ids));
  const inTurn = takeTurns();
  return Object.fromEntries(
    Object.entries(eventJobs).map(([name, { run, forAllAlike }]) => {
      const handle = async (job: JobPayload) => {
        if (job.event !== null && (await isOpen(job.event))) await run(context, job);
      };
      if (!forAllAlike) return [name, handle];
      return [
        name,
        async (job: JobPayload) => {
          // Before the turn too: jobs that are done need not wait for those that are not.
          if (job.event === null || !(await isOpen(job.event))) return;
          await inTurn(`${name} ${job.tenant ?? ''}`, () => handle(job));
        },
      ];
    }),
  );
}
