import { listOutboxReadings } from '@digivaardig/cms/platform/events/outbox-lag';
import type { Reading } from '@digivaardig/observability/metrics';
import type { readHealth } from './read-health.ts';

type Health = Awaited<ReturnType<typeof readHealth>>;

/** The numbers of the health report, for Prometheus; what is out of reach has none. */
export function listReadings({ database, redis, outbox, queues, schedules }: Health): Reading[] {
  const dependency = (name: string, isReachable: boolean): Reading => ({
    name: 'dependency_up',
    help: 'Whether a service that the process needs can be reached',
    labels: { dependency: name },
    value: Number(isReachable),
  });
  return [
    dependency('mongodb', database),
    dependency('redis', redis),
    ...(outbox ? listOutboxReadings(outbox) : []),
    ...Object.entries(queues ?? {}).map(([state, value]): Reading => ({
      name: 'jobs',
      help: 'Jobs in the queue',
      labels: { state },
      value: Number(value),
    })),
    ...(schedules
      ? [
          {
            name: 'schedules_late',
            help: 'Schedules that are missing or late',
            value: schedules.length,
          },
        ]
      : []),
  ];
}
