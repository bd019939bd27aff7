import { plural } from './plural.ts';

/** 45 minuten, 1 uur, 1 uur en 30 minuten. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return plural(minutes, 'minuut', 'minuten');
  const inHours = `${hours} uur`;
  return rest === 0 ? inHours : `${inHours} en ${plural(rest, 'minuut', 'minuten')}`;
}
