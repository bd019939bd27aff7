// @ts-check

/**
 * Formats a JSON line of a log for a terminal: time, level, message and fields. Any other line stays
 * as it is.
 *
 * @param {string} line
 * @returns {string}
 */
export function formatLogLine(line) {
  if (!line.startsWith('{')) return line;
  try {
    const { level, time, msg, process: _process, ...fields } = JSON.parse(line);
    if (typeof level !== 'string' || typeof time !== 'string') return line;
    const values = Object.entries(fields).map(([name, value]) =>
      typeof value === 'object' ? `${name}=${JSON.stringify(value)}` : `${name}=${value}`,
    );
    return [time.slice(11, 19), level.padEnd(5), msg, ...values].join(' ');
  } catch {
    return line;
  }
}
