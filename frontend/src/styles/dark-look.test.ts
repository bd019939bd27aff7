import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Colour = readonly [number, number, number];

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

const parseHex = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
};

const mix = (one: Colour, share: number, other: Colour): Colour => {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map(
    (at) => ((one[at] ?? 0) * share + (other[at] ?? 0) * (100 - share)) / 100,
  );
  return [red, green, blue];
};

const computeLuminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const computeContrast = (one: Colour, other: Colour): number => {
  const [light = 0, dark = 0] = [computeLuminance(one), computeLuminance(other)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
};

const white: Colour = [255, 255, 255];

/** Reads how the dark look mixes a value of the house style: its share, and the other colour. */
function readMixture(name: string): (value: Colour) => Colour {
  const pattern = new RegExp(
    `--dv-dark-${name}: color-mix\\(in srgb, var\\(--dv-\\w+\\) (\\d+)%, (#\\w{6}|white)\\)`,
  );
  const [, share, other = ''] = pattern.exec(tokens) ?? [];
  if (share === undefined) throw new Error(`tokens.css has no --dv-dark-${name}`);
  return (value) => mix(value, Number(share), other === 'white' ? white : parseHex(other));
}

const colour = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
);

/** A colour that the cms accepts: it has this contrast on white. */
const acceptedColour = (minimum: number) =>
  colour.filter((value) => computeContrast(value, white) >= minimum);

/** What a municipality may choose (find-style-problems.ts in the cms). */
const style = fc.record({
  brand: acceptedColour(3),
  link: acceptedColour(4.5),
  text: acceptedColour(4.5),
  accent: acceptedColour(3),
});

const darken = ({
  brand,
  link,
  text,
  accent,
}: Record<'brand' | 'link' | 'text' | 'accent', Colour>) => ({
  page: readMixture('page')(brand),
  surface: readMixture('surface')(brand),
  text: readMixture('text')(text),
  link: readMixture('link')(link),
  accent: readMixture('accent')(accent),
});

describe('the dark look', () => {
  it('is readable with every house style that the cms accepts', () => {
    fc.assert(
      fc.property(style, (values) => {
        const { page, surface, text, link, accent } = darken(values);
        const tint = mix(accent, 22, page);
        for (const background of [page, surface]) {
          expect(computeContrast(text, background)).toBeGreaterThanOrEqual(7);
          expect(computeContrast(mix(text, 80, page), background)).toBeGreaterThanOrEqual(4.5);
          expect(computeContrast(link, background)).toBeGreaterThanOrEqual(4.5);
          expect(computeContrast(accent, background)).toBeGreaterThanOrEqual(3);
        }
        expect(computeContrast(text, tint)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the drawings', () => {
  it('have lines that are visible on their arch and on white', () => {
    fc.assert(
      fc.property(style, ({ brand, link, text }) => {
        const ink = mix(link, 72, text);
        expect(computeContrast(ink, white)).toBeGreaterThanOrEqual(3);
        expect(computeContrast(ink, mix(brand, 13, white))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });
});
