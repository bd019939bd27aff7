import type { EventType } from '@digivaardig/cms/platform/events/write-event';
import type { JobContext } from '../kit/context.ts';
import type { JobPayload } from '../ports/job-payload.ts';
import { exportMunicipality, consumes as exported } from './export-municipality.ts';
import { recomputeBenchmark, consumes as counted } from './recompute-benchmark.ts';
import { sendMail, consumes as mailed } from './send-mail.ts';

interface EventJob {
  consumes: readonly EventType[];
  run: (context: JobContext, payload: JobPayload) => Promise<void>;
  /** Finishes every event of its municipality that waits for the same. */
  forAllAlike?: true;
}

/** Every event has one job: an event that none consumes, or a new kind that is forgotten here, does not compile. */
type Consumed = (typeof exported | typeof counted | typeof mailed)[number];
type Complete =
  Exclude<EventType, Consumed> extends never ? Readonly<Record<string, EventJob>> : never;

/** The jobs that handle events, by name. */
export const eventJobs: Complete = {
  'export-municipality': { consumes: exported, run: exportMunicipality },
  'recompute-benchmark': { consumes: counted, run: recomputeBenchmark, forAllAlike: true },
  'send-mail': { consumes: mailed, run: sendMail },
};
