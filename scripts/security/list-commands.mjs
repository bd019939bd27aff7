// @ts-check

/** @typedef {{ where: string, command: string }} Command */

/** @param {unknown} value a list of arguments, or a line for a shell */
function toText(value) {
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return text.replace(/^CMD(-SHELL)?\s/, '');
}

/**
 * Lists every command that a compose file starts in a container.
 *
 * @param {{ services: Record<string, { command?: unknown, entrypoint?: unknown,
 *   healthcheck?: { test?: unknown } }> }} compose
 * @returns {Command[]}
 */
export function listComposeCommands({ services }) {
  return Object.entries(services).flatMap(([name, { command, entrypoint, healthcheck }]) =>
    Object.entries({ command, entrypoint, healthcheck: healthcheck?.test })
      // Compose turns `$$` into the `$` that the shell of the container reads.
      .map(([key, value]) => ({ where: `${name}.${key}`, command: toText(value) }))
      .map(({ where, command: text }) => ({ where, command: text.replaceAll('$$', '$') })),
  );
}

/**
 * Lists the commands of a Dockerfile.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Command[]}
 */
export function listDockerfileCommands(file, text) {
  const joined = text.replaceAll(/\\\n/g, ' ');
  return [...joined.matchAll(/(?:RUN|CMD|ENTRYPOINT)\s+(.*)/g)].map(([, command = '']) => ({
    where: file,
    command,
  }));
}
