// @ts-check
import { expect, it } from 'vitest';
import { createSteps } from './create-steps.mjs';
import { formatDuration } from './format-duration.mjs';

function createScreen() {
  let output = '';
  return { write: (/** @type {string} */ text) => (output += text), read: () => output };
}

it.each([
  [80, '0,1 s'],
  [3210, '3,2 s'],
  [65_400, '1 min 05 s'],
  [119_600, '2 min 00 s'],
])('formatDuration writes %i ms as %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected);
});

it('shows the label, the duration and the progress of a step', async () => {
  const screen = createScreen();
  const times = [1000, 3500];
  const step = createSteps(screen, undefined, () => times.shift() ?? 0);
  await step('Bouwen', (report) => report('cms'));
  expect(screen.read()).toMatch(/^✓ Bouwen +2,5 s {2}cms\n$/);
});

it('marks a step that failed', async () => {
  const screen = createScreen();
  const step = createSteps(screen);
  await expect(step('Bouwen', () => Promise.reject(new Error('kapot')))).rejects.toThrow('kapot');
  expect(screen.read()).toMatch(/^✗ Bouwen/);
});

it('starts no step after it was aborted, and throws the reason', async () => {
  const abort = new AbortController();
  const step = createSteps(createScreen(), abort.signal);
  const reason = new Error('gestopt');
  await expect(
    step('Bouwen', () => {
      abort.abort(reason);
      throw new Error('afgebroken');
    }),
  ).rejects.toBe(reason);
  await expect(step('Starten', () => 1)).rejects.toBe(reason);
});
