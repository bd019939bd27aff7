// @ts-check

/** @typedef {import('../rehearsal.mjs').Rehearsal} Rehearsal */

/** The command lines of all processes of a container, as its own `/proc` shows them. */
const listCommandLines = 'cat /proc/[0-9]*/cmdline | tr "\\000" " "';

/**
 * Checks that containers are closed as the compose file says, and that no secret can be read from a
 * process list, from a container's command or from a log.
 *
 * @param {Rehearsal} rehearsal
 */
export async function checkContainers({ stack, engine, report, variables }) {
  const { PAYLOAD_SECRET, MONGODB_PASSWORD, DATABASE_PASSWORD, REDIS_PASSWORD, FRONTEND_KEY } =
    variables;
  const secrets = [
    PAYLOAD_SECRET,
    MONGODB_PASSWORD,
    DATABASE_PASSWORD,
    REDIS_PASSWORD,
    FRONTEND_KEY,
  ];
  const holdsSecret = (/** @type {string} */ text) => secrets.some((each) => text.includes(each));
  for (const service of stack.lasting) {
    const name = stack.containerName(service);
    const format = '{{.HostConfig.ReadonlyRootfs}}';
    const isReadOnly = (await engine.run(['inspect', '--format', format, name])) === 'true';
    const status = await stack.exec(service, ['cat', '/proc/1/status']);
    const capabilities = /CapEff:\s*(\w+)/.exec(status)?.[1] ?? '';
    // NET_BIND_SERVICE is bit 10; the proxy's binary carries it.
    const allowed = service === 'proxy' ? 0x400n : 0n;
    const isBound = BigInt(`0x${capabilities || 'f'}`) === allowed;
    const isUser = !/^Uid:\s*0\s/m.test(status) && /NoNewPrivs:\s*1/.test(status);
    report.check(
      `${service}: read-only, no capabilities, an ordinary user without new privileges`,
      isReadOnly && isBound && isUser,
      `read-only ${isReadOnly}, capabilities ${capabilities}, ordinary user ${isUser}`,
    );
    const commands = await stack.exec(service, ['sh', '-c', listCommandLines]);
    const command = await engine.run(['inspect', '--format', '{{.Path}} {{.Args}}', name]);
    report.check(`${service}: no secret on a command line`, !holdsSecret(commands + command));
  }
  const logs = await Promise.all(stack.order.map((service) => stack.readLog(service)));
  report.check('no secret in the log of any container', !logs.some(holdsSecret));
}
