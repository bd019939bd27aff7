// The health check of a container: `check-health.ts <variable of the port> <default port>`.
const [variable = '', fallback = ''] = process.argv.slice(2);
const { HEALTH_HOST = '127.0.0.1', [variable]: port = fallback } = process.env;
// A process that listens everywhere listens on loopback too.
const host = ['0.0.0.0', '::'].includes(HEALTH_HOST) ? '127.0.0.1' : HEALTH_HOST;
const isHealthy = await fetch(`http://${host}:${port}/health`).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(isHealthy ? 0 : 1);
