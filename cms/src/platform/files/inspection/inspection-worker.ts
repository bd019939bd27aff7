import { parentPort, workerData } from 'node:worker_threads';
import { inspectContents } from './inspect-contents.ts';
import type { InspectedFormat } from './inspection.ts';

/** What `inspectFile` passes to this thread. */
const { bytes, format } = workerData as { bytes: Uint8Array; format: InspectedFormat };

parentPort?.postMessage(await inspectContents(bytes, format));
