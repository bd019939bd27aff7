const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A size to judge a download by: 350 kB, 1,2 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${number.format(bytes)} bytes`;
  if (bytes < 999_500) return `${number.format(Math.round(bytes / 1000))} kB`;
  return `${number.format(bytes / 1_000_000)} MB`;
}
