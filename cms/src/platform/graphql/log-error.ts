import { getProcessLogger } from '@digivaardig/observability/process-logger';

/** Logs an error of the GraphQL endpoint: what failed and where, never what was asked. */
export function logError(error: unknown): void {
  getProcessLogger()?.error({ err: error }, 'graphql failed');
}
