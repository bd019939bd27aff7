import { describe, expect, it } from 'vitest';
import { isOrderKey } from './is-order-key.ts';

describe('isOrderKey', () => {
  it('accepts the keys that Payload generates', () => {
    for (const key of ['a0', 'a1', 'a0i', '9z', '9w5', '8zz', 'b00', 'b12k'])
      expect(isOrderKey(key)).toBe(true);
  });
  it('rejects keys from which no next key can be made', () => {
    for (const key of ['zz', '', '0', 'a', 'b0', 'a00', 'a 1', 'A1', 'é1', null, 7, { $gt: '' }]) {
      expect(isOrderKey(key)).toBe(false);
    }
  });
});
