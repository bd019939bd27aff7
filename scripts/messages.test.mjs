// @ts-check
import { describe, expect, it } from 'vitest';
import { messages } from './messages.mjs';

const errors = Object.entries(messages.errors).map(([code, text]) => {
  const message = /** @type {string | ((...words: string[]) => string)} */ (text);
  return { code, text: typeof message === 'string' ? message : message('een', 'twee', 'drie') };
});

describe('an error message', () => {
  it.each(errors)('$code is one sentence that says what to do', ({ text }) => {
    expect(text).toMatch(/^[^\n]+: [^\n]+\.$/);
    expect(text.replaceAll(/3\.1[012]/g, '').match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});
