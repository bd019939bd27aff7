/** Logs an error of the GraphQL endpoint: what failed and where, never what was asked. */
export function logError(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  // A message may have lines of its own.
  const lines = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const where = lines.slice(0, 3).join('\n');
  console.error(`GraphQL: ${name}\n${where}`);
}
