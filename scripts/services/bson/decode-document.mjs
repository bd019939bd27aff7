// @ts-check

/** @typedef {{ bytes: Buffer, at: number }} Cursor */

/** @param {Cursor} cursor */
function readInt32(cursor) {
  const value = cursor.bytes.readInt32LE(cursor.at);
  cursor.at += 4;
  return value;
}

/** @param {Cursor} cursor */
function readKey(cursor) {
  const end = cursor.bytes.indexOf(0, cursor.at);
  const key = cursor.bytes.toString('utf8', cursor.at, end);
  cursor.at = end + 1;
  return key;
}

/**
 * @param {Cursor} cursor
 * @param {number} length
 */
function readBytes(cursor, length) {
  cursor.at += length;
  return cursor.bytes.subarray(cursor.at - length, cursor.at);
}

/** @type {Record<number, (cursor: Cursor) => unknown>} by BSON element type */
const readers = {
  0x01: (cursor) => readBytes(cursor, 8).readDoubleLE(),
  0x02: (cursor) => readBytes(cursor, readInt32(cursor)).toString('utf8').slice(0, -1),
  0x03: readDocument,
  0x04: (cursor) => Object.values(readDocument(cursor)),
  0x05: (cursor) => readBytes(cursor, readInt32(cursor) + 1).subarray(1),
  0x07: (cursor) => readBytes(cursor, 12).toString('hex'),
  0x08: (cursor) => readBytes(cursor, 1)[0] === 1,
  0x09: (cursor) => new Date(Number(readBytes(cursor, 8).readBigInt64LE())),
  0x0a: () => null,
  0x10: readInt32,
  0x11: (cursor) => readBytes(cursor, 8).readBigUInt64LE(),
  0x12: (cursor) => readBytes(cursor, 8).readBigInt64LE(),
};

/**
 * @param {Cursor} cursor
 * @returns {Record<string, unknown>}
 */
function readDocument(cursor) {
  /** @type {Record<string, unknown>} */
  const value = {};
  readInt32(cursor);
  for (;;) {
    const type = readBytes(cursor, 1)[0] ?? 0;
    if (type === 0) return value;
    const key = readKey(cursor);
    const read = readers[type];
    if (!read) throw new RangeError(`BSON element type ${type.toString()} of ${key}`);
    value[key] = read(cursor);
  }
}

/**
 * The counterpart of `encodeDocument`, for the types a server's reply to `hello` contains.
 *
 * @param {Buffer} bytes
 * @returns {Record<string, unknown>}
 * @throws {RangeError} on a type it does not know
 */
export function decodeDocument(bytes) {
  return readDocument({ bytes, at: 0 });
}
