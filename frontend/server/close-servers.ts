import type { Server } from 'node:http';

/**
 * Closes servers after their pending requests are answered, and closes the connections that are
 * still open at the deadline.
 */
export async function closeServers(servers: Server[], deadlineMs: number): Promise<void> {
  const deadline = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, deadlineMs);
  const closures = servers.map(
    (server) =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  );
  await Promise.all(closures);
  clearTimeout(deadline);
}
