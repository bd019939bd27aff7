/** Logs that a request to the cms failed, in whole or in part, without its user or its content. */
export function logCmsError(kind: 'unreachable' | 'failed' | 'partial', error: unknown): void {
  console.error(`cms ${kind}: ${error instanceof Error ? error.message : 'unknown error'}`);
}
