const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * Computes the first 32 bits of the fractional parts of the cube roots and square roots of the
 * first primes.
 */
function computeConstants(): { rounds: Uint32Array; start: Uint32Array } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const bits = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
  return {
    rounds: Uint32Array.from(primes, (prime) => bits(Math.cbrt(prime))),
    start: Uint32Array.from(primes.slice(0, 8), (prime) => bits(Math.sqrt(prime))),
  };
}

const { rounds, start } = computeConstants();

/** Encodes a text in UTF-8, because this package has no TextEncoder. */
function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      const [a, b, c] = [(code >> 12) & 63, (code >> 6) & 63, code & 63];
      bytes.push(0xf0 | (code >> 18), 0x80 | a, 0x80 | b, 0x80 | c);
    }
  }
  return bytes;
}

function pad(bytes: readonly number[]): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const bits = bytes.length * 8;
  for (let n = 0; n < 6; n += 1) {
    block[length - 1 - n] = Math.floor(bits / 2 ** (8 * n)) & 255;
  }
  return block;
}

function compress(state: Uint32Array, message: Uint8Array, offset: number): void {
  const words = new Uint32Array(64);
  for (let n = 0; n < 16; n += 1) {
    const index = offset + n * 4;
    words[n] =
      (message[index]! << 24) |
      (message[index + 1]! << 16) |
      (message[index + 2]! << 8) |
      message[index + 3]!;
  }
  for (let n = 16; n < 64; n += 1) {
    const [early, late] = [words[n - 15]!, words[n - 2]!];
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[n] = words[n - 16]! + s0 + words[n - 7]! + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let n = 0; n < 64; n += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + rounds[n]! + words[n]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [n, word] of [a, b, c, d, e, f, g, h].entries()) state[n] = state[n]! + word;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Source: FIPS 180-4. */
export function sha256(text: string): string {
  const message = pad(toUtf8(text));
  const state = start.slice();
  for (let offset = 0; offset < message.length; offset += 64) compress(state, message, offset);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
