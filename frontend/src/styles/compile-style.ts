import type { SiteCorners, SiteFont } from '../graphql/generated/graphql.ts';

export interface Style {
  brand: string;
  brandText: string;
  link: string;
  accent: string;
  surface: string;
  text: string;
  font: SiteFont;
  corners: SiteCorners;
}

const fonts = {
  NOTO_SANS: "'Noto Sans'",
  SOURCE_SANS: "'Source Sans Pro'",
  OPEN_SANS: "'Open Sans'",
  ATKINSON: "'Atkinson Hyperlegible Next'",
} satisfies Record<SiteFont, string>;

const radii = { SQUARE: '0px', SOFT: '6px', ROUND: '16px' } satisfies Record<SiteCorners, string>;

/** Anything but #rrggbb could inject CSS; it is left out, and the neutral colour applies. */
const isHexColour = (value: string) => /^#[0-9a-f]{6}$/i.test(value);

/**
 * Writes a municipality's values as custom properties. Browsers cache this stylesheet for good, so
 * it contains the values only; styles/tokens.css derives everything else from them.
 */
export function compileStyle(style: Style): string {
  const colours = [
    ['brand', style.brand],
    ['brand-text', style.brandText],
    ['link', style.link],
    ['accent', style.accent],
    ['surface', style.surface],
    ['text', style.text],
  ] as const;
  const declarations = [
    ...colours
      .filter(([, value]) => isHexColour(value))
      .map(([name, value]) => `--dv-${name}:${value}`),
    `--dv-font:${fonts[style.font]}`,
    `--dv-radius:${radii[style.corners]}`,
  ];
  return `:root.municipality{${declarations.join(';')}}\n`;
}
