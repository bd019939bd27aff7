/** Runs once when Next starts: opens the private address beside the public one. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { getProcessLogger } = await import('@digivaardig/observability/process-logger');
  const { startLogging } = await import('@digivaardig/observability/start-logging');
  const { env } = await import('#platform/env.ts');
  const { serveHealth } = await import('#platform/health/serve-health.ts');
  // The development server is Next's own, which starts no logging.
  if (!getProcessLogger()) startLogging({ name: 'cms', level: env.LOG_LEVEL, showsText: true });
  await serveHealth();
}
