import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { shareInProcess } from './process-value.ts';

/** A number at the moment of asking. Labels are from a fixed list, and name no municipality. */
export interface Reading {
  name: string;
  help: string;
  value: number;
  labels?: Readonly<Record<string, string>>;
}

/** The metrics of one process. */
export interface Metrics {
  registry: Registry;
  requests: Counter<'route' | 'status'>;
  durations: Histogram<'route'>;
}

/** The metrics of this process: event loop, memory and garbage collection, and its requests. */
export const getMetrics = (): Metrics =>
  shareInProcess('metrics', () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    return {
      registry,
      requests: new Counter({
        name: 'http_requests_total',
        help: 'Answered requests',
        labelNames: ['route', 'status'],
        registers: [registry],
      }),
      durations: new Histogram({
        name: 'http_request_duration_seconds',
        help: 'Time from the request to the end of its answer',
        labelNames: ['route'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        registers: [registry],
      }),
    };
  });

/** Sets the readings of this moment, and forgets those of before that are unknown now. */
export function setReadings(
  registry: Registry,
  known: ReadonlySet<string>,
  readings: readonly Reading[],
): ReadonlySet<string> {
  for (const name of known) registry.removeSingleMetric(name);
  for (const { name, help, value, labels = {} } of readings) {
    const existing = registry.getSingleMetric(name);
    const gauge =
      existing instanceof Gauge
        ? existing
        : new Gauge({ name, help, labelNames: Object.keys(labels), registers: [registry] });
    gauge.set({ ...labels }, value);
  }
  return new Set(readings.map(({ name }) => name));
}
