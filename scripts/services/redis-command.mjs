// @ts-check
import { connect } from 'node:net';

/**
 * Sends one inline command to a Redis on this machine.
 *
 * @param {number} port
 * @param {string} command for example `PING`
 * @param {number} [timeoutMs]
 * @returns {Promise<string>} the first line of the reply, for example `+PONG` or `-LOADING …`
 */
export function sendRedisCommand(port, command, timeoutMs = 2000) {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ host: '127.0.0.1', port });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timeout')));
    socket.on('connect', () => socket.write(`${command}\r\n`));
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('closed'));
    });
    socket.on('data', (chunk) => {
      received += chunk.toString();
      const end = received.indexOf('\r\n');
      if (end < 0) return;
      resolve(received.slice(0, end));
      socket.destroy();
    });
  });
}
