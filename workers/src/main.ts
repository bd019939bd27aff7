import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { readEnv } from './env.ts';
import { compose } from './compose.ts';
import { stopOnSignal } from './runtime/stop-on-signal.ts';
import { registerSchedules } from './runtime/register-schedules.ts';

const workers = await compose({
  env: readEnv(),
  clock: systemClock,
  checkpoint: () => Promise.resolve(),
});
stopOnSignal(workers.stop);
await registerSchedules(workers.queue);
workers.context.log.info('workers ready');
