import path from 'node:path';
import { type Worker as WorkerThread } from 'node:worker_threads';
import { type InspectedFormat, inspectionLimits, type InspectionProblem } from './inspection.ts';

/**
 * The thread's file, as Node finds it from the folder in which the process runs. Modules are taken
 * from Node at run time, because a bundler would pack the thread into a file of its own.
 */
function startThread(bytes: Uint8Array, format: InspectedFormat): WorkerThread {
  const { createRequire } = process.getBuiltinModule('node:module');
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const packages = createRequire(path.join(process.cwd(), 'package.json'));
  const copy = new Uint8Array(bytes);
  return new Worker(packages.resolve('@digivaardig/cms/files/inspection-worker'), {
    workerData: { bytes: copy, format },
    transferList: [copy.buffer],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: inspectionLimits.memory },
    // What a parser has to say of a file is not for our log.
    stdout: true,
    stderr: true,
  });
}

/** The last inspection that was asked for: a process does one at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Inspects what is in a file: nothing in it may do things by itself when somebody opens it. The
 * inspection runs in a thread of its own with limits of time and memory, so that no file can stop
 * the server.
 * @returns null when nothing is wrong with it
 * @throws when the thread does not run, whatever the file
 */
export function inspectFile(
  bytes: Uint8Array,
  format: InspectedFormat,
): Promise<InspectionProblem | null> {
  const inspection = last.then(() => runThread(startThread(bytes, format)));
  last = inspection.catch(() => null);
  return inspection;
}

async function runThread(thread: WorkerThread): Promise<InspectionProblem | null> {
  let timer: NodeJS.Timeout | undefined;
  thread.stdout.resume();
  thread.stderr.resume();
  try {
    return await new Promise<InspectionProblem | null>((resolve, reject) => {
      timer = setTimeout(() => resolve('complex'), inspectionLimits.time);
      thread.once('message', (problem: InspectionProblem | null) => resolve(problem));
      thread.once('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('complex');
        else reject(new Error('The inspection of a file failed.', { cause: error }));
      });
      thread.once('exit', () => reject(new Error('The inspection of a file gave no answer.')));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
