// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';
import { isPortTaken } from './is-port-taken.mjs';

/**
 * Checks every port before anything that takes long.
 *
 * @param {readonly import('./list-ports.mjs').PortSetting[]} ports
 * @param {(port: number, host: string) => Promise<boolean>} [isTaken]
 * @throws {UserError} about the first port that cannot be used
 */
export async function checkPorts(ports, isTaken = isPortTaken) {
  /** @type {Map<number, string>} */
  const variables = new Map();
  for (const { variable, value, host } of ports) {
    const port = Number(value);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new UserError('port-invalid', messages.errors.portInvalid(variable));
    }
    const other = variables.get(port);
    if (other) throw new UserError('port-twice', messages.errors.portTwice(port, other, variable));
    variables.set(port, variable);
    const isInUse = await isTaken(port, host).catch((/** @type {unknown} */ cause) => {
      throw new UserError(
        'port-unavailable',
        messages.errors.portUnavailable(host, port, variable),
        { cause },
      );
    });
    if (isInUse) throw new UserError('port-taken', messages.errors.portTaken(port, variable));
  }
}
