// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/**
 * @param {{ platform: string, node: string }} [machine]
 * @throws {UserError} when the platform cannot run on this machine
 */
export function checkMachine(
  machine = { platform: process.platform, node: process.versions.node },
) {
  const [major = 0, minor = 0] = machine.node.split('.').map(Number);
  if (machine.platform === 'win32') throw new UserError('platform', messages.errors.platform);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new UserError('node-too-old', messages.errors.nodeTooOld);
  }
}
