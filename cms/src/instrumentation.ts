/** Runs once when the server starts: opens the private health port beside the public one. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { serveHealth } = await import('#platform/health/serve-health.ts');
  await serveHealth();
}
