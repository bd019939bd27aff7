// @ts-check
import { expect, it } from 'vitest';
import { messages } from './messages.mjs';

const faults = Object.entries(messages.errors).map(([code, text]) => {
  const say = /** @type {string | ((...words: string[]) => string)} */ (text);
  return { code, text: typeof say === 'string' ? say : say('een', 'twee', 'drie') };
});

it.each(faults)('says about $code in one sentence what to do', ({ text }) => {
  expect(text).toMatch(/^[^\n]+: [^\n]+\.$/);
  expect(text.replaceAll(/3\.1[012]/g, '').match(/[.!?](\s|$)/g)).toHaveLength(1);
  expect(text).not.toMatch(/undefined|\[object/);
});
