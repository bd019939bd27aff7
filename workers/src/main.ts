import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { readEnv } from './env.ts';
import { compose } from './kit/compose.ts';
import { stopOnSignal } from './kit/stop-on-signal.ts';
import { registerSchedules } from './schedules/schedules.ts';

const workers = await compose({
  env: readEnv(),
  clock: systemClock,
  checkpoint: () => Promise.resolve(),
});
stopOnSignal(workers.stop);
await registerSchedules(workers.queue);
workers.context.log.info('workers ready');
