import { createOperationsServer } from '@digivaardig/observability/serve-operations';

type Operations = Parameters<typeof createOperationsServer>[0];

/** Serves the state of the workers on a private address. */
export async function serveHealth(
  { host, port }: { host: string; port: number },
  operations: Operations,
) {
  const server = createOperationsServer(operations);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Monitoring reuses its connection for the next request.
        server.closeAllConnections();
      }),
  };
}
