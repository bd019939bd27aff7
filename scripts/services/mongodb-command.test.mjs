// @ts-check
import { createServer } from 'node:net';
import { BSON } from 'mongodb';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePorts } from '../ports/find-free-ports.mjs';
import { isWritablePrimary, runMongodbCommand } from './mongodb-command.mjs';

const headerLength = 16;
/** Header, four bytes of flags, one byte of section kind. */
const bodyOffset = 21;
const opReply = 1;
const opMsg = 2013;

/** @type {import('node:net').Server | undefined} */
let server;
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

/**
 * Starts a server that answers each command with the same document.
 *
 * @param {import('mongodb').Document} document
 * @returns {Promise<number>} its port
 */
async function startFakeMongodb(document) {
  const [port = 0] = await findFreePorts(1);
  const body = BSON.serialize({ ok: 1, maxWireVersion: 21, minWireVersion: 0, ...document });
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (request) => {
      const isMessage = request.readInt32LE(12) === opMsg;
      // An OP_REPLY has flags, a cursor, an offset and a count before its document.
      const offset = isMessage ? bodyOffset : headerLength + 20;
      const head = Buffer.alloc(offset);
      head.writeInt32LE(offset + body.length, 0);
      head.writeInt32LE(request.readInt32LE(4), 8);
      head.writeInt32LE(isMessage ? opMsg : opReply, 12);
      if (!isMessage) head.writeInt32LE(1, 32);
      socket.write(Buffer.concat([head, body]));
    });
  });
  await new Promise((resolve) => server?.listen(port, '127.0.0.1', () => resolve(undefined)));
  return port;
}

describe('isWritablePrimary', () => {
  it.each([
    [{ isWritablePrimary: true, setName: 'r', hosts: ['h:1'] }, true],
    [{ isWritablePrimary: false, secondary: true, setName: 'r', hosts: ['h:1'] }, false],
    // A member of a replica set that was not initiated yet.
    [{ isWritablePrimary: false, isreplicaset: true }, false],
  ])('reads the reply %j', async (hello, expected) => {
    expect(await isWritablePrimary(await startFakeMongodb(hello))).toBe(expected);
  });
});

describe('runMongodbCommand', () => {
  it('rejects within the timeout when nothing listens on the port', async () => {
    const [port = 0] = await findFreePorts(1);
    await expect(runMongodbCommand(port, { hello: 1 }, 200)).rejects.toThrow('ECONNREFUSED');
  });
});
