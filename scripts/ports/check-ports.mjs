// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';
import { isPortTaken } from './is-port-taken.mjs';

/**
 * Looks at every port before anything long begins.
 *
 * @param {readonly import('./list-ports.mjs').PortSetting[]} wanted
 * @param {(port: number, host: string) => Promise<boolean>} [isTaken]
 * @throws {UserError} about the first port that will not do
 */
export async function checkPorts(wanted, isTaken = isPortTaken) {
  /** @type {Map<number, string>} */
  const seen = new Map();
  for (const { variable, value, host } of wanted) {
    const port = Number(value);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new UserError('port-invalid', messages.errors.portInvalid(variable));
    }
    const other = seen.get(port);
    if (other) throw new UserError('port-twice', messages.errors.portTwice(port, other, variable));
    seen.set(port, variable);
    const taken = await isTaken(port, host).catch((/** @type {unknown} */ cause) => {
      throw new UserError(
        'port-unavailable',
        messages.errors.portUnavailable(host, port, variable),
        { cause },
      );
    });
    if (taken) throw new UserError('port-taken', messages.errors.portTaken(port, variable));
  }
}
