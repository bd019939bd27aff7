import { createServer, type Server } from 'node:http';
import { getMetrics, type Reading, setReadings } from './metrics.ts';

/** What a process reports of itself. Any status but `ok` is answered with 503. */
export interface HealthReport {
  status: string;
}

interface Operations {
  readHealth: () => Promise<HealthReport>;
  /** Numbers of this moment for the metrics, beside those of Node and of requests. */
  listReadings?: () => Promise<Reading[]>;
}

/** Longer than each part of a report may take. */
const timeoutMs = 5_000;

const withTimeout = <Value>(work: Promise<Value>): Promise<Value> => {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => timeout.reject(new Error('The report takes too long.')),
    timeoutMs,
  );
  return Promise.race([work, timeout.promise]).finally(() => clearTimeout(timer));
};

async function answerHealth(readHealth: Operations['readHealth']) {
  const report = await withTimeout(readHealth()).catch((): HealthReport => ({ status: 'fault' }));
  return {
    status: report.status === 'ok' ? 200 : 503,
    type: 'application/json',
    body: JSON.stringify(report),
  };
}

/**
 * Creates the private server of a process: `/health` for containers and `npm start`, `/metrics` for
 * Prometheus. It has no secrets, and is for the operator's network only.
 */
export function createOperationsServer({ readHealth, listReadings }: Operations): Server {
  const { registry } = getMetrics();
  let known: ReadonlySet<string> = new Set();
  const answerMetrics = async () => {
    // Metrics of Node are worth having when the database is away.
    const readings = await withTimeout(listReadings?.() ?? Promise.resolve([])).catch(() => []);
    known = setReadings(registry, known, readings);
    return { status: 200, type: registry.contentType, body: await registry.metrics() };
  };
  const answer = (path: string | undefined) => {
    if (path === '/health') return answerHealth(readHealth);
    if (path === '/metrics') return answerMetrics();
    return Promise.resolve({ status: 404, type: 'text/plain', body: '' });
  };
  return createServer({ headersTimeout: 5_000, requestTimeout: 10_000 }, (request, response) => {
    answer(request.url).then(
      ({ status, type, body }) => {
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      },
      () => response.destroy(),
    );
  });
}
