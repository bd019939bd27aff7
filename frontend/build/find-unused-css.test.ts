import { describe, expect, it } from 'vitest';
import { findUnusedCss } from './find-unused-css.ts';

const unused = new Set(findUnusedCss());

describe('findUnusedCss', () => {
  it('finds the classes and custom properties that no component uses', () => {
    expect(unused).toContain('nl-button--positive');
    expect(unused).toContain('--nl-button-primary-positive-color');
    expect(unused.size).toBeGreaterThan(1000);
  });

  it.each([
    'nl-button',
    'nl-button--primary',
    'utrecht-textbox',
    '--nl-button-primary-color',
    '--basis-color-action-1-inverse-color-default',
  ])('does not find %s, which a component uses', (name) => {
    expect(unused).not.toContain(name);
  });
});
