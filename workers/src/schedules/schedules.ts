import type { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';

const nothing = { v: 1, tenant: null, event: null } as const;

/** When the clock wakes a job: six fields, seconds first, in Dutch time. The jobs themselves decide what is due. */
const schedules = [
  { name: 'publish-due-news', pattern: '*/5 * * * * *' },
  { name: 'sweep-outbox', pattern: '30 * * * * *' },
  { name: 'settle-shortages', pattern: '0 10 7-18 * * *' },
  { name: 'forget-accounts', pattern: '0 30 4 * * *' },
  { name: 'take-weekly-snapshots', pattern: '0 0 5 * * 1' },
] as const;

/** What is looked at once when workers start: what they would say before would be a guess. */
const atStart = { name: 'settle-shortages', payload: nothing, jobId: 'start-settle-shortages' };

/** Registers every schedule; doing it again, or in two processes, leaves one of each. */
export async function registerSchedules(queue: BullmqJobQueue): Promise<void> {
  for (const { name, pattern } of schedules) {
    await queue.schedule(`schedule-${name}`, pattern, { name, payload: nothing });
  }
  await queue.add(atStart);
}
