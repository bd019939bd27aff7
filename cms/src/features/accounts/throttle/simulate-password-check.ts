import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** The key derivation that Payload uses for passwords. */
const deriveKey = promisify(pbkdf2);

/** Takes as long as checking a password, for when there is no account. */
export async function simulatePasswordCheck(): Promise<void> {
  await deriveKey(randomBytes(16), randomBytes(16), 600_000, 32, 'sha256');
}
