import { killBenchmark, killMail, killNews } from './kill-flows.ts';
import type { KillingGround } from './killing-ground.ts';

type Run = (ground: KillingGround) => Promise<void>;

/** Every place where a worker is ended without a word, and what must be true all the same. */
export const killPoints: readonly [string, Run][] = [
  ...(
    [
      'relay-outbox.read',
      'relay-outbox.queued',
      'recompute-benchmark.claimed',
      'recompute-benchmark.committed',
    ] as const
  ).map((point): [string, Run] => [
    `benchmark, at ${point}`,
    (ground) => killBenchmark(ground, point),
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
  ).map((point): [string, Run] => [`news, at ${point}`, (ground) => killNews(ground, point)]),
  ['mail, at send-mail.claimed', (ground) => killMail(ground, 'send-mail.claimed', 1)],
  ['mail, at send-mail.sent', (ground) => killMail(ground, 'send-mail.sent', 2)],
  ['mail, at send-mail.committed', (ground) => killMail(ground, 'send-mail.committed', 1)],
];

/** One place of each flow, after its effect and before its end; deep tests visit all of them. */
export const oneKillPointPerFlow = killPoints.filter(([where]) =>
  [
    'benchmark, at recompute-benchmark.committed',
    'news, at publish-due-news.committed',
    'mail, at send-mail.sent',
  ].includes(where),
);
