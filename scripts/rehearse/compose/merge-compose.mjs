// @ts-check

const isMap = (/** @type {unknown} */ value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays an override on a compose file: maps are merged, and everything else is replaced. Compose
 * itself adds lists such as `volumes` together; our override has none of those.
 *
 * @param {any} base
 * @param {any} override
 * @returns {any}
 */
export function mergeCompose(base, override) {
  if (!isMap(base) || !isMap(override)) return override;
  const keys = new Set([...Object.keys(base), ...Object.keys(override)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      key in override && key in base
        ? mergeCompose(base[key], override[key])
        : (override[key] ?? base[key]),
    ]),
  );
}
