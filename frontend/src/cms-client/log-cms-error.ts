/** Logs that a request to the cms failed, without its user or its content. */
export function logCmsError(kind: 'unreachable' | 'failed', error: unknown): void {
  console.error(`cms ${kind}: ${error instanceof Error ? error.message : 'unknown error'}`);
}
