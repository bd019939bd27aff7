// @ts-check
import { waitFor } from '../../processes/wait-for.mjs';
import { orderServices } from '../compose/order-services.mjs';
import { toRunArguments } from '../compose/to-run-arguments.mjs';
import { isHealthy } from './is-healthy.mjs';

/** @typedef {import('../compose/compose-file.mjs').ComposeFile} ComposeFile */
/** @typedef {import('../compose/compose-file.mjs').Condition} Condition */
/** @typedef {import('./container-engine.mjs').ContainerEngine} ContainerEngine */

/**
 * The tag of the image that a Dockerfile makes; services share an image when they share the file.
 *
 * @param {string} dockerfile for example `cms/Dockerfile`
 */
export const toImageTag = (dockerfile) =>
  `localhost/digivaardig-rehearsal/${dockerfile.split('/')[0] ?? ''}`;

/** How long one service may take until it meets its condition. */
const readyMs = 180_000;

/** The containers of a compose file, driven by the commands that Docker and Podman share. */
export class Stack {
  /**
   * @param {ContainerEngine} engine
   * @param {ComposeFile} file
   * @param {object} options
   * @param {string} options.project prefix of containers, networks and volumes
   * @param {string} options.root folder of the compose file
   * @param {Readonly<Record<string, readonly string[]>>} options.publish ports per service
   */
  constructor(engine, file, { project, root, publish }) {
    this.engine = engine;
    this.file = file;
    this.project = project;
    this.root = root;
    this.publish = publish;
    this.order = orderServices(file.services);
  }

  /** @param {string} service */
  containerName(service) {
    return `${this.project}_${service}`;
  }

  /** The services that keep running, in the order in which they start. */
  get lasting() {
    const once = Object.values(this.file.services).flatMap(({ depends_on: needs = {} }) =>
      Object.keys(needs).filter(
        (name) => needs[name]?.condition === 'service_completed_successfully',
      ),
    );
    return this.order.filter((name) => !once.includes(name));
  }

  async createNetworksAndVolumes() {
    for (const [name, { internal }] of Object.entries(this.file.networks)) {
      const options = internal ? ['--internal'] : [];
      await this.engine.run(['network', 'create', ...options, `${this.project}_${name}`]);
    }
    for (const name of Object.keys(this.file.volumes)) {
      await this.engine.run(['volume', 'create', `${this.project}_${name}`]);
    }
  }

  /**
   * Starts every service in order, each when its dependencies meet their conditions.
   *
   * @param {(service: string) => void} [onStart]
   */
  async start(onStart = () => {}) {
    for (const name of this.order) {
      const needs = this.file.services[name]?.depends_on ?? {};
      for (const [other, { condition }] of Object.entries(needs)) {
        await this.waitUntil(other, condition);
      }
      onStart(name);
      await this.create(name);
      await this.engine.run(['start', this.containerName(name)]);
    }
    for (const name of this.lasting) await this.waitUntil(name, 'service_healthy');
  }

  /** Podman opens `/run` and `/var/tmp` of a read-only container unless told not to. */
  get engineOptions() {
    return this.engine.name === 'podman' ? ['--read-only-tmpfs=false'] : [];
  }

  /** @param {string} name */
  async create(name) {
    const service = this.file.services[name];
    if (!service) throw new Error(`The compose file has no service ${name}.`);
    const image = service.image ?? toImageTag(service.build?.dockerfile ?? '');
    const { project, root } = this;
    const publish = this.publish[name] ?? [];
    const args = toRunArguments(name, service, { project, root, image, publish });
    const env = Object.fromEntries(
      Object.entries(service.environment ?? {}).map(([key, value]) => [key, String(value)]),
    );
    await this.engine.run(['create', ...this.engineOptions, ...args], { env });
    for (const network of (service.networks ?? []).slice(1)) {
      const target = `${this.project}_${network}`;
      await this.engine.run([
        'network',
        'connect',
        '--alias',
        name,
        target,
        this.containerName(name),
      ]);
    }
  }

  /**
   * @param {string} service
   * @param {Condition} condition
   * @throws {Error} with the end of the log
   */
  async waitUntil(service, condition) {
    const container = this.containerName(service);
    const isMet = {
      service_started: () => Promise.resolve(true),
      service_healthy: () => isHealthy(this.engine, container),
      service_completed_successfully: async () => (await this.readExitCode(service)) === 0,
    }[condition];
    if (await waitFor(isMet, { timeoutMs: readyMs, intervalMs: 500 })) return;
    throw new Error(`${service} did not become ready:\n${await this.readLog(service, 30)}`);
  }

  /**
   * @param {string} service
   * @returns {Promise<number | undefined>} undefined while it runs
   */
  async readExitCode(service) {
    const format = '{{.State.Status}} {{.State.ExitCode}}';
    const state = await this.engine.run([
      'inspect',
      '--format',
      format,
      this.containerName(service),
    ]);
    const [status, code] = state.split(' ');
    return status === 'exited' ? Number(code) : undefined;
  }

  /**
   * @param {string} service
   * @param {number} [lines]
   */
  async readLog(service, lines) {
    const tail = lines ? ['--tail', String(lines)] : [];
    const { stdout, stderr } = await this.engine.attempt([
      'logs',
      ...tail,
      this.containerName(service),
    ]);
    return `${stdout}\n${stderr}`;
  }

  /**
   * Whether a service ended as it was asked to: by itself, or after its own cleanup with the code of
   * the signal, as Next does (128 + SIGTERM). A process that had to be killed has 137.
   *
   * @param {string} service
   */
  async hasStoppedWell(service) {
    return [0, 143].includes((await this.readExitCode(service)) ?? -1);
  }

  /** @param {string} service */
  async stop(service) {
    await this.engine.run(['stop', this.containerName(service)]);
  }

  /**
   * Starts a stopped service and waits until it is ready.
   *
   * @param {string} service
   */
  async resume(service) {
    await this.engine.run(['start', this.containerName(service)]);
    await this.waitUntil(service, 'service_healthy');
  }

  /**
   * Runs a command in a running container.
   *
   * @param {string} service
   * @param {readonly string[]} command
   */
  exec(service, command) {
    return this.engine.run(['exec', this.containerName(service), ...command]);
  }

  /** Removes containers, networks and volumes, those of an earlier run included. */
  async remove() {
    const names = Object.keys(this.file.services).reverse();
    for (const name of names) {
      await this.engine.attempt(['rm', '--force', '--time', '1', this.containerName(name)]);
    }
    for (const name of Object.keys(this.file.networks)) {
      await this.engine.attempt(['network', 'rm', '--force', `${this.project}_${name}`]);
    }
    for (const name of Object.keys(this.file.volumes)) {
      await this.engine.attempt(['volume', 'rm', '--force', `${this.project}_${name}`]);
    }
  }
}
