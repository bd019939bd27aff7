import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const script = fileURLToPath(
  new URL('../../../scripts/testing/isolated-services.mjs', import.meta.url),
);
const begun = z.object({ databaseUri: z.string(), redisUri: z.string() });

let orders = 0;

/** Starts a MongoDB and a Redis that no other test uses, so that this test can stop them. */
export async function startIsolatedServices() {
  const child = fork(script, { execArgv: [] });
  const [first] = (await once(child, 'message')) as [unknown];
  const { databaseUri, redisUri } = begun.parse(first);
  const tell = (service: 'mongodb' | 'redis', order: 'start' | 'stop' | 'kill'): Promise<void> => {
    const id = (orders += 1);
    return new Promise((resolve, reject) => {
      child.on('message', function listen(said: { id?: number; error?: string }) {
        if (said.id !== id) return;
        child.off('message', listen);
        if (said.error === undefined) resolve();
        else reject(new Error(said.error));
      });
      child.send({ id, service, order });
    });
  };
  return {
    databaseUri,
    redisUri,
    stop: (service: 'mongodb' | 'redis') => tell(service, 'stop'),
    kill: (service: 'mongodb' | 'redis') => tell(service, 'kill'),
    start: (service: 'mongodb' | 'redis') => tell(service, 'start'),
    close: async (): Promise<void> => {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
