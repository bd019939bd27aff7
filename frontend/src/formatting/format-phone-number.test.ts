import { describe, expect, it } from 'vitest';
import { formatPhoneNumber } from './format-phone-number.ts';

describe('formatPhoneNumber', () => {
  it('makes spaces and hyphens non-breaking in the label, and drops them from the link', () => {
    expect(formatPhoneNumber('+31 50-123')).toEqual({
      label: '+31\u00a050\u2011123',
      href: 'tel:+3150123',
    });
  });
});
