// @ts-check

const int32 = 0x10;
const double = 0x01;
const string = 0x02;
const document = 0x03;
const array = 0x04;
const boolean = 0x08;

/** @param {number} value */
function fourBytes(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

/**
 * @param {unknown} value
 * @returns {[type: number, bytes: Buffer]}
 */
function encodeValue(value) {
  if (typeof value === 'string') {
    const text = Buffer.from(`${value}\0`);
    return [string, Buffer.concat([fourBytes(text.length), text])];
  }
  if (typeof value === 'boolean') return [boolean, Buffer.from([value ? 1 : 0])];
  if (typeof value === 'number' && Number.isInteger(value)) return [int32, fourBytes(value)];
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return [double, bytes];
  }
  if (Array.isArray(value)) return [array, encodeDocument(Object.fromEntries(value.entries()))];
  return [document, encodeDocument(/** @type {Record<string, unknown>} */ (value))];
}

/**
 * BSON (bsonspec.org) for the few commands that bring up a MongoDB. The driver cannot be used:
 * services start before dependencies are installed.
 *
 * @param {Record<string, unknown>} value strings, 32-bit integers, doubles, booleans, objects, arrays
 * @returns {Buffer}
 */
export function encodeDocument(value) {
  const elements = Object.entries(value).map(([key, entry]) => {
    const [type, bytes] = encodeValue(entry);
    return Buffer.concat([Buffer.from([type]), Buffer.from(`${key}\0`), bytes]);
  });
  const body = Buffer.concat([...elements, Buffer.from([0])]);
  return Buffer.concat([fourBytes(body.length + 4), body]);
}
