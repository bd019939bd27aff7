// @ts-check
import { Fault } from '../fault.mjs';
import { texts } from '../texts.mjs';

/**
 * @param {{ platform: string, node: string }} [machine]
 * @throws {Fault} when nothing of ours can run here
 */
export function checkMachine(
  machine = { platform: process.platform, node: process.versions.node },
) {
  const [major = 0, minor = 0] = machine.node.split('.').map(Number);
  if (machine.platform === 'win32') throw new Fault('platform', texts.fault.platform);
  if (major < 20 || (major === 20 && minor < 9)) {
    throw new Fault('node-too-old', texts.fault.nodeTooOld);
  }
}
