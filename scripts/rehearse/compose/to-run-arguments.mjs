// @ts-check
import { quoteForShell } from './quote-for-shell.mjs';

/** @typedef {import('./compose-file.mjs').Service} Service */

/**
 * @typedef {object} RunContext
 * @property {string} project prefix of containers, networks and volumes
 * @property {string} root folder of the compose file
 * @property {string} image
 * @property {readonly string[]} publish for example `127.0.0.1:8443:8443`, in place of the ports of
 *   production
 */

const repeat = (/** @type {string} */ option, /** @type {readonly string[]} */ values = []) =>
  values.flatMap((value) => [option, value]);

const toSeconds = (/** @type {string} */ duration) => String(Number.parseInt(duration, 10));

/** @param {NonNullable<Service['healthcheck']>} check */
function toHealthOptions({ test, interval, timeout, retries, start_period: startPeriod }) {
  const [kind, ...words] = test;
  const command = kind === 'CMD-SHELL' ? words.join(' ') : quoteForShell(words);
  return [
    '--health-cmd',
    command,
    ...(interval ? ['--health-interval', interval] : []),
    ...(timeout ? ['--health-timeout', timeout] : []),
    ...(retries ? ['--health-retries', String(retries)] : []),
    ...(startPeriod ? ['--health-start-period', startPeriod] : []),
  ];
}

/**
 * A volume of the compose file by its own name, a file beside it by its full path.
 *
 * @param {string} volume
 * @param {RunContext} context
 */
const toVolume = (volume, { project, root }) =>
  volume.startsWith('./') ? `${root}${volume.slice(1)}` : `${project}_${volume}`;

/**
 * Turns a service into the arguments of `docker create` or `podman create`. The other
 * networks are connected afterwards, since the engines take only one here. Values of the environment stay
 * out of them: the engine takes those from its own environment, where no other user can read them.
 *
 * @param {string} name
 * @param {Service} service
 * @param {RunContext} context
 * @returns {string[]}
 */
export function toRunArguments(name, service, context) {
  const { project, image, publish } = context;
  const [entrypoint, ...entrypointArguments] = service.entrypoint ?? [];
  const networks = (service.networks ?? []).map((network) => `${project}_${network}`);
  return [
    '--name',
    `${project}_${name}`,
    ...repeat('--network', networks.slice(0, 1)),
    '--network-alias',
    name,
    ...(service.read_only ? ['--read-only'] : []),
    ...repeat('--cap-drop', service.cap_drop),
    ...repeat('--cap-add', service.cap_add),
    ...repeat('--security-opt', service.security_opt),
    ...repeat('--tmpfs', service.tmpfs),
    ...repeat(
      '--volume',
      (service.volumes ?? []).map((volume) => toVolume(volume, context)),
    ),
    ...repeat('--env', Object.keys(service.environment ?? {})),
    ...repeat('--publish', publish),
    ...(service.user ? ['--user', service.user] : []),
    ...(service.stop_signal ? ['--stop-signal', service.stop_signal] : []),
    ...(service.stop_grace_period ? ['--stop-timeout', toSeconds(service.stop_grace_period)] : []),
    ...(service.healthcheck ? toHealthOptions(service.healthcheck) : []),
    ...(entrypoint ? ['--entrypoint', entrypoint] : []),
    image,
    ...entrypointArguments,
    ...(service.command ?? []),
  ];
}
