import type { EventDefinition } from '@digivaardig/contracts/events';
import { contentChanged } from '../events/emit-change-event.ts';
import type { Job } from '../jobs/job.ts';
import { sendMail } from '../jobs/send-mail.ts';
import type { Feature } from './define-feature.ts';

/** Every event that features declare, and the platform's own. */
export const listEvents = (features: readonly Feature[]): EventDefinition[] => [
  contentChanged,
  ...features.flatMap((feature) => feature.events ?? []),
];

/**
 * The jobs of all features, and the one that sends their mails. A row of the outbox is done when
 * its job is, so each event has exactly one.
 * @throws Error for an event without a job, with two, or that no feature declares
 */
export function listJobs(features: readonly Feature[]): Job[] {
  const events = listEvents(features);
  const mailed = new Set(features.flatMap((feature) => Object.keys(feature.mails ?? {})));
  const jobs = [
    ...features.flatMap((feature) => feature.jobs ?? []),
    sendMail(events.filter(({ type }) => mailed.has(type))),
  ];
  const consumed = jobs.flatMap((job) => (job.kind === 'event' ? job.consumes : []));
  for (const { type } of [...events, ...consumed]) {
    const declared = events.filter((event) => event.type === type).length;
    const handled = consumed.filter((event) => event.type === type).length;
    if (declared !== 1) throw new Error(`The event ${type} is declared ${declared} times.`);
    if (handled !== 1) throw new Error(`The event ${type} has ${handled} jobs instead of one.`);
  }
  const unknown = [...mailed].find((type) => !events.some((event) => event.type === type));
  if (unknown)
    throw new Error(`There is a mail for the event ${unknown}, which no feature declares.`);
  return jobs;
}
