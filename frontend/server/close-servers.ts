import type { Server } from 'node:http';

/** Lets running requests finish, and cuts what is left when the deadline comes. Resolves when all is closed. */
export async function closeInTime(servers: Server[], deadlineMs: number): Promise<void> {
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, deadlineMs);
  const closing = servers.map(
    (server) =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  );
  await Promise.all(closing);
  clearTimeout(cut);
}
