import { computeContrast } from './contrast.ts';

/** A logo as far as the rule needs it. */
export interface Logo {
  /** Pixels. */
  width: number;
  height: number;
  bytes: number;
  /** Red, green, blue and opacity of each pixel, 0 to 255, after each other. */
  pixels: Uint8Array;
}

export type LogoProblem =
  | { kind: 'tooLarge'; bytes: number }
  | { kind: 'tooSmall'; width: number; height: number }
  | { kind: 'tooWide'; width: number; height: number }
  | { kind: 'empty' }
  | { kind: 'contrast'; ratio: number };

export const logoRules = {
  maxBytes: 200_000,
  /** The site shows it 44 pixels high; screens with small pixels need more. */
  minHeight: 80,
  maxRatio: 6,
  /** Source: WCAG 2.2, 1.4.11. */
  minContrast: 3,
} as const;

const toHex = (value: number) => value.toString(16).padStart(2, '0');

/** The colours of the pixels that can be seen. */
function listVisibleColours(pixels: Uint8Array): string[] {
  const colours: string[] = [];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(at, at + 4);
    if (opacity >= 128) colours.push(`#${toHex(red)}${toHex(green)}${toHex(blue)}`);
  }
  return colours;
}

/**
 * Finds why a logo cannot stand on the header of the site; null when it can. Of a logo with a
 * transparent ground, half of what is visible must stand out from the header: the median contrast
 * counts, so that soft edges and one pale letter do not decide. A logo without transparency brings
 * a ground of its own and is visible on any header.
 * @param brand the colour of the header, as `#rrggbb`
 */
export function findLogoProblem(logo: Logo, brand: string): LogoProblem | null {
  const { width, height, bytes, pixels } = logo;
  if (bytes > logoRules.maxBytes) return { kind: 'tooLarge', bytes };
  if (height < logoRules.minHeight || width < logoRules.minHeight)
    return { kind: 'tooSmall', width, height };
  if (width / height > logoRules.maxRatio) return { kind: 'tooWide', width, height };
  const visible = listVisibleColours(pixels);
  if (visible.length === 0) return { kind: 'empty' };
  if (visible.length === pixels.length / 4) return null;
  const contrasts = visible.map((colour) => computeContrast(colour, brand)).sort((a, b) => a - b);
  const ratio = contrasts[Math.floor(contrasts.length / 2)] ?? 1;
  return ratio < logoRules.minContrast ? { kind: 'contrast', ratio } : null;
}
