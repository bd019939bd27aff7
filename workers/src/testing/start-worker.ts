import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CheckpointName } from './checkpoint-name.ts';
import { freePort } from './free-port.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

interface Said {
  type: string;
  id?: number;
  checkpoint?: string;
}

/** Waits until the worker says this; rejects when it ends first. */
function heard(child: ChildProcess, matches: (said: Said) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The worker ended before it said so.'));
    child.on('message', function listen(said: Said) {
      if (!matches(said)) return;
      child.off('message', listen).off('exit', onExit);
      resolve();
    });
    child.once('exit', onExit);
  });
}

let ids = 0;

/** Starts `main.ts` of this folder as a process of its own, on the database of this test. */
export async function startWorker(redisUri: string, settings: Partial<NodeJS.ProcessEnv> = {}) {
  const child = fork(main, {
    execArgv: [],
    env: {
      ...process.env,
      REDIS_URI: redisUri,
      WORKERS_HEALTH_PORT: String(await freePort()),
      LOG_LEVEL: 'fatal',
      ...settings,
    },
  });
  const exited = once(child, 'exit');
  await heard(child, ({ type }) => type === 'ready');
  return {
    /** What time it is for this worker from now on. */
    setClock: (now: string) => child.send({ type: 'set-clock', now }),
    /** From now on it goes no further than this checkpoint; resolves once it is there. */
    stopAt: (checkpoint: CheckpointName): Promise<void> => {
      const reached = heard(child, (said) => said.type === 'reached');
      child.send({ type: 'stop-at', checkpoint });
      return reached;
    },
    /** Lets it go on from there, and past every other one. */
    goOn: () => child.send({ type: 'go-on' }),
    /** Queues again whatever is not done; resolves once that is so. */
    sweep: (): Promise<void> => {
      const id = (ids += 1);
      const swept = heard(child, (said) => said.type === 'ticked' && said.id === id);
      child.send({ type: 'sweep', id });
      return swept;
    },
    /** Asks for a job, as the clock would; resolves once one of that name is done. */
    tick: (job: string): Promise<void> => {
      const id = (ids += 1);
      const ticked = heard(child, (said) => said.type === 'ticked' && said.id === id);
      child.send({ type: 'tick', job, id });
      return ticked;
    },
    /** Ends it without a word, in the middle of what it does. */
    kill: async (): Promise<void> => {
      child.kill('SIGKILL');
      await exited;
    },
    /** Asks it to end, and gives its exit code. */
    stop: async (): Promise<number | null> => {
      child.kill('SIGTERM');
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
