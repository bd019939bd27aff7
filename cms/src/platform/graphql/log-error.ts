/** Logs an error of the GraphQL endpoint: what failed and where, never what was asked. */
export function logError(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  const where = stack?.split('\n').slice(1, 4).join('\n') ?? '';
  console.error(`GraphQL: ${name}\n${where}`);
}
