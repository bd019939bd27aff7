import {
  crashDuringBenchmark,
  crashDuringEmptyBin,
  crashDuringMail,
  crashDuringNews,
  crashDuringScheduledChange,
} from './crash-scenarios.ts';
import type { CrashTestEnvironment } from './crash-test-environment.ts';

type Run = (ground: CrashTestEnvironment) => Promise<void>;

/** Every point at which a worker is killed, and what must hold afterwards. */
export const crashPoints: readonly [string, Run][] = [
  ...(
    [
      'relay-outbox.read',
      'relay-outbox.queued',
      'recompute-benchmark.claimed',
      'recompute-benchmark.committed',
    ] as const
  ).map((point): [string, Run] => [
    `benchmark, at ${point}`,
    (ground) => crashDuringBenchmark(ground, point),
  ]),
  ...(
    [
      'publish-due-news.claimed',
      'publish-due-news.committed',
      'relay-outbox.read',
      'relay-outbox.queued',
      'recompute-benchmark.claimed',
      'recompute-benchmark.committed',
    ] as const
  ).map((point): [string, Run] => [
    `news, at ${point}`,
    (ground) => crashDuringNews(ground, point),
  ]),
  ...(['apply-scheduled-changes.claimed', 'apply-scheduled-changes.committed'] as const).map(
    (point): [string, Run] => [
      `scheduled change, at ${point}`,
      (ground) => crashDuringScheduledChange(ground, point),
    ],
  ),
  ...(['empty-bin.claimed', 'empty-bin.committed'] as const).map((point): [string, Run] => [
    `bin, at ${point}`,
    (ground) => crashDuringEmptyBin(ground, point),
  ]),
  ['mail, at send-mail.claimed', (ground) => crashDuringMail(ground, 'send-mail.claimed', 1)],
  ['mail, at send-mail.sent', (ground) => crashDuringMail(ground, 'send-mail.sent', 2)],
  ['mail, at send-mail.committed', (ground) => crashDuringMail(ground, 'send-mail.committed', 1)],
];

/**
 * One point of each flow, after its effect and before its end; the deep tests visit all of them.
 */
export const oneCrashPointPerFlow = crashPoints.filter(([where]) =>
  [
    'benchmark, at recompute-benchmark.committed',
    'news, at publish-due-news.committed',
    'scheduled change, at apply-scheduled-changes.committed',
    'bin, at empty-bin.committed',
    'mail, at send-mail.sent',
  ].includes(where),
);
