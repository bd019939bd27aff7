import { describe, expect, it } from 'vitest';
import { formatPhoneNumber } from './format-phone-number.ts';

describe('formatPhoneNumber', () => {
  it.each([
    ['+31 (0)50 367 89 11', 'tel:+31503678911'],
    ['0031-(0)6-12345678', 'tel:0031612345678'],
    ['(050) 367 89 11', 'tel:0503678911'],
    ['14 050', 'tel:14050'],
    ['050-1234567 / 06-12345678', 'tel:0501234567'],
    ['0800 1234 (gratis)', 'tel:08001234'],
    ['050 367 8911, toestel 12', 'tel:0503678911'],
    ['Bel het secretariaat', null],
  ])('dials of %j only the number', (input, href) => {
    expect(formatPhoneNumber(input).href).toBe(href);
  });

  it('makes spaces and hyphens non-breaking in the label, and drops them from the link', () => {
    expect(formatPhoneNumber('+31 50-123')).toEqual({
      label: '+31\u00a050\u2011123',
      href: 'tel:+3150123',
    });
  });
});
