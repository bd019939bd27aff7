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

/** A colour that is not #rrggbb could carry CSS of its own; then the neutral look holds for it. */
const isColour = (value: string) => /^#[0-9a-f]{6}$/i.test(value);

/**
 * A municipality's values as custom properties. What follows from them stands in styles/tokens.css, so that a new
 * release never changes what an address that is cached for good means.
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
      .filter(([, value]) => isColour(value))
      .map(([name, value]) => `--dv-${name}:${value}`),
    `--dv-font:${fonts[style.font]}`,
    `--dv-radius:${radii[style.corners]}`,
  ];
  return `:root.municipality{${declarations.join(';')}}\n`;
}
