/** A fault of the way in to GraphQL, in the log: what broke and where, never what was asked. */
export function logFault(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error('not an error');
  const where = stack?.split('\n').slice(1, 4).join('\n') ?? '';
  console.error(`GraphQL: ${name}\n${where}`);
}
