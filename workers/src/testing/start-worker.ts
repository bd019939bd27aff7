import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CheckpointName } from './checkpoint-name.ts';
import { freePort } from './free-port.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

interface WorkerMessage {
  type: string;
  id?: number;
  checkpoint?: string;
}

/** Waits for a message of the worker; rejects when the worker ends first. */
function waitForMessage(
  child: ChildProcess,
  matches: (message: WorkerMessage) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The worker ended before this message.'));
    child.on('message', function listen(message: WorkerMessage) {
      if (!matches(message)) return;
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
  await waitForMessage(child, ({ type }) => type === 'ready');
  return {
    /** Sets the clock of this worker. */
    setClock: (now: string) => child.send({ type: 'set-clock', now }),
    /** Stops the worker at this checkpoint; resolves when it is there. */
    stopAt: (checkpoint: CheckpointName): Promise<void> => {
      const reached = waitForMessage(child, (message) => message.type === 'reached');
      child.send({ type: 'stop-at', checkpoint });
      return reached;
    },
    /** Lets the worker continue, past every other checkpoint too. */
    goOn: () => child.send({ type: 'go-on' }),
    /** Queues all events again that are not done; resolves when that is finished. */
    sweep: (): Promise<void> => {
      const id = (ids += 1);
      const swept = waitForMessage(
        child,
        (message) => message.type === 'ticked' && message.id === id,
      );
      child.send({ type: 'sweep', id });
      return swept;
    },
    /** Starts a job as its schedule would; resolves when a job of that name is done. */
    tick: (job: string): Promise<void> => {
      const id = (ids += 1);
      const ticked = waitForMessage(
        child,
        (message) => message.type === 'ticked' && message.id === id,
      );
      child.send({ type: 'tick', job, id });
      return ticked;
    },
    /** Kills it in the middle of its work. */
    kill: async (): Promise<void> => {
      child.kill('SIGKILL');
      await exited;
    },
    /** Sends SIGTERM, and returns the exit code. */
    stop: async (): Promise<number | null> => {
      child.kill('SIGTERM');
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
