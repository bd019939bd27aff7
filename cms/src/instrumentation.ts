/** Runs once when the server starts: logs, and the private address beside the public one. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startLogging } = await import('@digivaardig/observability/start-logging');
  const { env } = await import('#platform/env.ts');
  const { serveHealth } = await import('#platform/health/serve-health.ts');
  startLogging({
    name: 'cms',
    level: env.LOG_LEVEL,
    showsText: env.NODE_ENV === 'development',
  });
  await serveHealth();
}
