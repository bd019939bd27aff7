import { expect, it } from 'vitest';
import { unusedCss } from './find-unused-css.ts';

const unused = new Set(unusedCss());

it('drops what no component names', () => {
  expect(unused).toContain('nl-button--positive');
  expect(unused).toContain('--nl-button-primary-positive-color');
  expect(unused.size).toBeGreaterThan(1000);
});

it('keeps what components name, and the tokens that reach them', () => {
  const kept = ['nl-button', 'nl-button--primary', 'utrecht-textbox', '--nl-button-primary-color'];
  for (const name of [...kept, '--basis-color-action-1-inverse-color-default']) {
    expect(unused).not.toContain(name);
  }
});
