// @ts-check

const reference = /\$(?:\$|\{([A-Za-z_]\w*)(?::([?-])([^}]*))?\})/g;

/**
 * Replaces `${NAME}`, `${NAME:?}` and `${NAME:-default}` in every text of a compose file, and `$$`
 * by `$`, as Compose does.
 *
 * @template T
 * @param {T} value
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {T}
 * @throws {Error} when a required variable is empty
 */
export function interpolate(value, variables) {
  const replaceIn = (/** @type {string} */ text) =>
    text.replaceAll(reference, (match, name, mark, fallback) => {
      if (match === '$$') return '$';
      const found = variables[name];
      if (found) return found;
      if (mark === '?') throw new Error(`The compose file needs ${name}.`);
      return mark === '-' ? fallback : '';
    });
  /** @type {(node: any) => any} */
  const visit = (node) => {
    if (typeof node === 'string') return replaceIn(node);
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]));
  };
  return visit(value);
}
