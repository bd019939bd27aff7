import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { readEnv } from './env.ts';
import { compose } from './compose.ts';
import { stopOnSignal } from './runtime/stop-on-signal.ts';
import { listSchedules } from './runtime/list-schedules.ts';

const workers = await compose({
  env: readEnv(),
  clock: systemClock,
  checkpoint: () => Promise.resolve(),
  schedules: listSchedules(),
});
stopOnSignal(workers.stop);
workers.context.log.info('workers ready');
