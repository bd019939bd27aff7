// @ts-check

/** @typedef {import('./compose-file.mjs').Service} Service */

/**
 * Orders services so that each comes after those it depends on.
 *
 * @param {Readonly<Record<string, Service>>} services
 * @returns {string[]} the order of starting; stopping is the reverse
 * @throws {Error} when services depend on each other
 */
export function orderServices(services) {
  /** @type {string[]} */
  const ordered = [];
  let waiting = Object.keys(services);
  while (waiting.length > 0) {
    const ready = waiting.filter((name) =>
      Object.keys(services[name]?.depends_on ?? {}).every((other) => ordered.includes(other)),
    );
    if (ready.length === 0) throw new Error(`Services wait for each other: ${waiting.join(', ')}.`);
    ordered.push(...ready);
    waiting = waiting.filter((name) => !ready.includes(name));
  }
  return ordered;
}
