import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { inspectContents } from './inspect-contents.ts';

/** What `inspectFile` passes to this thread. */
const { bytes, format } = z
  .object({
    bytes: z.instanceof(Uint8Array),
    format: z.enum(['pdf', 'docx', 'xlsx', 'pptx']),
  })
  .parse(workerData);

parentPort?.postMessage(await inspectContents(bytes, format));
