// @ts-check

/** @typedef {import('./container-engine.mjs').ContainerEngine} ContainerEngine */

/**
 * Docker plans health checks itself. Podman leaves that to systemd, which a container or a CI
 * machine has not, so there each question runs the check.
 *
 * @param {ContainerEngine} engine
 * @param {string} container
 * @returns {Promise<boolean>}
 */
export async function isHealthy({ name, attempt }, container) {
  if (name === 'podman') {
    return (await attempt(['healthcheck', 'run', container])).code === 0;
  }
  const format = '{{.State.Health.Status}}';
  return (await attempt(['inspect', '--format', format, container])).stdout === 'healthy';
}
