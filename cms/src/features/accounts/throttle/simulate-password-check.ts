import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** What Payload does with a password. */
const deriveKey = promisify(pbkdf2);

/** Takes as long as checking a password, where there is no account to check it for. */
export async function simulatePasswordCheck(): Promise<void> {
  await deriveKey(randomBytes(16), randomBytes(16), 600_000, 32, 'sha256');
}
