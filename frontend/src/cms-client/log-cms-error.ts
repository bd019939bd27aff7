/** A line for the operator: what went wrong at the cms, never for whom or with what. */
export function logCmsTrouble(kind: 'unreachable' | 'failed', error: unknown): void {
  console.error(`cms ${kind}: ${error instanceof Error ? error.message : 'unknown error'}`);
}
