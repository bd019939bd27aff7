import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLogoProblem, type Logo } from './find-logo-problem.ts';

const teal = '#0f5257';

/** A logo of 160 by 80 whose pixels repeat these. */
const aLogo = (pixels: number[][], more: Partial<Logo> = {}): Logo => ({
  width: 160,
  height: 80,
  bytes: 20_000,
  pixels: new Uint8Array(pixels.flat()),
  ...more,
});
const white = [255, 255, 255, 255];
const darkGreen = [16, 70, 60, 255];
const transparent = [0, 0, 0, 0];

describe('findLogoProblem', () => {
  it('accepts a white logo on a dark header, and the same logo with soft edges', () => {
    expect(findLogoProblem(aLogo([white, transparent]), teal)).toBeNull();
    expect(findLogoProblem(aLogo([white, white, [20, 90, 90, 200], transparent]), teal)).toBeNull();
  });
  it('rejects a dark logo on a dark header, with the contrast', () => {
    const problem = findLogoProblem(aLogo([darkGreen, transparent]), teal);
    expect(problem).toMatchObject({ kind: 'contrast' });
    expect(problem?.kind === 'contrast' && problem.ratio).toBeLessThan(1.5);
  });
  it('accepts a dark logo that has a ground of its own', () => {
    expect(findLogoProblem(aLogo([darkGreen, white]), teal)).toBeNull();
  });
  it.each([
    ['tooLarge', { bytes: 200_001 }],
    ['tooSmall', { height: 79 }],
    ['tooSmall', { width: 79 }],
    ['tooWide', { width: 481 }],
  ])('rejects one that is %s: %o', (kind, more) => {
    expect(findLogoProblem(aLogo([white, transparent], more), teal)).toMatchObject({ kind });
  });
  it('rejects a picture in which nothing can be seen', () => {
    expect(findLogoProblem(aLogo([transparent]), teal)).toEqual({ kind: 'empty' });
  });
  it('never throws, whatever the pixels are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (pixels) => {
        const problem = findLogoProblem({ width: 200, height: 100, bytes: 1, pixels }, teal);
        if (problem?.kind === 'contrast') expect(problem.ratio).toBeLessThan(3);
      }),
    );
  });
});
