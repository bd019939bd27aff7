// @ts-check
import { connect } from 'node:net';
import { decodeDocument } from './bson/decode-document.mjs';
import { encodeDocument } from './bson/encode-document.mjs';

const opMsg = 2013;
const headerLength = 16;
/** Header, four bytes of flags, one byte of section kind. */
const bodyOffset = 21;

/** @param {Record<string, unknown>} command */
function encodeMessage(command) {
  const body = encodeDocument(command);
  const head = Buffer.alloc(bodyOffset);
  head.writeInt32LE(bodyOffset + body.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(opMsg, 12);
  return Buffer.concat([head, body]);
}

/**
 * Sends one command to a MongoDB on this machine over the wire protocol (OP_MSG).
 *
 * @param {number} port
 * @param {Record<string, unknown>} command for example `{ hello: 1, $db: 'admin' }`
 * @param {number} [timeoutMs]
 * @returns {Promise<Record<string, unknown>>} the reply, also when its `ok` is 0
 */
export function runMongodbCommand(port, command, timeoutMs = 2000) {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const socket = connect({ host: '127.0.0.1', port });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timeout')));
    socket.on('connect', () => socket.write(encodeMessage(command)));
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('closed'));
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < headerLength || received.length < received.readInt32LE(0)) return;
      try {
        resolve(decodeDocument(received.subarray(bodyOffset)));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      socket.destroy();
    });
  });
}
