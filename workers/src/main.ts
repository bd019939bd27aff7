import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import { exitOnUncaughtError, startLogging } from '@digivaardig/observability/start-logging';
import { readEnv } from './env.ts';
import { compose } from './compose.ts';
import { listSchedules } from './runtime/list-schedules.ts';
import { stopOnSignal } from './runtime/stop-on-signal.ts';

const env = readEnv();
const log = startLogging({
  name: 'workers',
  level: env.LOG_LEVEL,
  showsText: env.NODE_ENV === 'development',
});
exitOnUncaughtError(log);
const workers = await compose({
  env,
  log,
  clock: systemClock,
  checkpoint: () => Promise.resolve(),
  schedules: listSchedules(),
});
stopOnSignal(workers.stop);
log.info('workers ready');
