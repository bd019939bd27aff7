import { describe, expect, it } from 'vitest';
import { compileStyle, type Style } from './compile-style.ts';

const style: Style = {
  brand: '#005a9c',
  brandText: '#FFFFFF',
  link: '#00558f',
  accent: '#f2a900',
  surface: '#eef5fa',
  text: '#1d2b36',
  font: 'OPEN_SANS',
  corners: 'SOFT',
};

describe('compileStyle', () => {
  it('writes a municipality’s values as custom properties', () => {
    expect(compileStyle(style)).toBe(
      ":root.municipality{--dv-brand:#005a9c;--dv-brand-text:#FFFFFF;--dv-link:#00558f;--dv-accent:#f2a900;--dv-surface:#eef5fa;--dv-text:#1d2b36;--dv-font:'Open Sans';--dv-radius:6px}\n",
    );
  });

  it.each(['red', '#fff', 'url(//kwaad)', '#005a9c;}body{display:none', ''])(
    'leaves out %j, which is no hexadecimal colour',
    (brand) => {
      expect(compileStyle({ ...style, brand })).not.toContain('--dv-brand:');
    },
  );
});
