// @ts-check
import { createServer } from 'node:net';

/** @returns {Promise<import('node:net').Server>} */
function listenOnFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      resolve(server);
    });
  });
}

/**
 * @param {number} count
 * @returns {Promise<number[]>} different ports on loopback, free at this moment
 */
export async function findFreePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, listenOnFreePort));
  const ports = servers.map((server) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return address.port;
  });
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
