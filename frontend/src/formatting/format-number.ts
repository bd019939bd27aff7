const integer = new Intl.NumberFormat('nl-NL');
const atMostOneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const oneDecimal = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A number with its noun: 1 module, 3 modules. */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${integer.format(count)} ${count === 1 ? singular : plural}`;
}

/** An average to one decimal: 1,8. */
export const formatAverage = (value: number): string => oneDecimal.format(value);

/** A file size: 350 kB, 1,2 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${atMostOneDecimal.format(bytes)} bytes`;
  if (bytes < 999_500) return `${atMostOneDecimal.format(Math.round(bytes / 1000))} kB`;
  return `${atMostOneDecimal.format(bytes / 1_000_000)} MB`;
}

/** A duration: 45 minuten, 1 uur, 1 uur en 30 minuten. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const remainder = minutes % 60;
  if (hours === 0) return formatCount(minutes, 'minuut', 'minuten');
  const hoursText = `${hours} uur`;
  if (remainder === 0) return hoursText;
  return `${hoursText} en ${formatCount(remainder, 'minuut', 'minuten')}`;
}
