// @ts-check
import { createServer } from 'node:net';

/**
 * @param {number} port
 * @param {string} [host] the address the caller means to bind
 * @returns {Promise<boolean>} true when something listens on the port
 */
export function isPortTaken(port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(false);
      });
    });
  });
}
