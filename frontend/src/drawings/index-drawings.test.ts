import { describe, expect, it } from 'vitest';
import { indexDrawings } from './index-drawings.ts';

describe('indexDrawings', () => {
  it('gives what is inside each drawing, by the name of its file', () => {
    const svg =
      '<svg xmlns="x" viewBox="0 0 160 120">\n  <path class="d-line" d="M1 1"/>\n</svg>\n';
    expect([...indexDrawings({ './themes/social-media.svg': svg })]).toEqual([
      ['social-media', '<path class="d-line" d="M1 1"/>'],
    ]);
  });
});
