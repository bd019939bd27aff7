const digitsPattern = /^[0-9a-z]+$/;

/**
 * How long the whole part of a key is, by its first mark: a is 2, b is 3 and on; 9 is 2, 8 is 3 and
 * on.
 */
const getIntegerLength = (head: string): number =>
  head >= 'a' ? head.charCodeAt(0) - 95 : 59 - head.charCodeAt(0);

/**
 * Can the order of a list go on from this key? Source: Payload's form of fractional indexing, base
 * 36.
 */
export function isOrderKey(key: unknown): boolean {
  if (typeof key !== 'string' || key.length > 200 || !digitsPattern.test(key)) return false;
  const [head = ''] = key;
  const integerLength = getIntegerLength(head);
  return key.length >= integerLength && !(key.length > integerLength && key.endsWith('0'));
}
