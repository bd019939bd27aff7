import type { HealthReport } from '@digivaardig/observability/serve-operations';
import { shareInProcess } from '@digivaardig/observability/process-value';
import type { Reading } from '@digivaardig/observability/metrics';

/** What the private server asks of the cms. */
export interface HealthSource {
  readHealth: () => Promise<HealthReport>;
  listReadings: () => Promise<Reading[]>;
}

const holder = shareInProcess<{ source: HealthSource | null }>('health', () => ({ source: null }));

/**
 * Names who reports the health of this process: a module of the routes, which has the one Payload.
 * The file that starts the private server is bundled apart, and would load a second.
 */
export function provideHealth(source: HealthSource): void {
  holder.source = source;
}

/** Null until Next has evaluated the route. */
export const getHealthSource = (): HealthSource | null => holder.source;
