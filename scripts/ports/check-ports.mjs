// @ts-check
import { Fault } from '../fault.mjs';
import { texts } from '../texts.mjs';
import { isPortTaken } from './is-port-taken.mjs';

/**
 * Looks at every port before anything long begins.
 *
 * @param {readonly import('./list-ports.mjs').WantedPort[]} wanted
 * @param {(port: number, host: string) => Promise<boolean>} [isTaken]
 * @throws {Fault} about the first port that will not do
 */
export async function checkPorts(wanted, isTaken = isPortTaken) {
  /** @type {Map<number, string>} */
  const seen = new Map();
  for (const { variable, value, host } of wanted) {
    const port = Number(value);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Fault('port-invalid', texts.fault.portInvalid(variable));
    }
    const other = seen.get(port);
    if (other) throw new Fault('port-twice', texts.fault.portTwice(port, other, variable));
    seen.set(port, variable);
    const taken = await isTaken(port, host).catch((/** @type {unknown} */ cause) => {
      throw new Fault('port-refused', texts.fault.portRefused(host, port, variable), { cause });
    });
    if (taken) throw new Fault('port-taken', texts.fault.portTaken(port, variable));
  }
}
