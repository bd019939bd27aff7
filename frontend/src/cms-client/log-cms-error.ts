import { getProcessLogger } from '@digivaardig/observability/process-logger';

/** Logs that a request to the cms failed, in whole or in part, without its user or its content. */
export function logCmsError(kind: 'unreachable' | 'failed' | 'partial', error: unknown): void {
  getProcessLogger()?.error({ kind, err: error }, 'cms request failed');
}
