// @ts-check
import { expect, it } from 'vitest';
import { createSteps } from './create-steps.mjs';
import { formatDuration } from './format-duration.mjs';

function aScreen() {
  let shown = '';
  return { write: (/** @type {string} */ text) => (shown += text), read: () => shown };
}

it.each([
  [80, '0,1 s'],
  [3210, '3,2 s'],
  [65_400, '1 min 05 s'],
  [119_600, '2 min 00 s'],
])('writes %i ms as %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected);
});

it('shows what was done, how long it took and how far it came', async () => {
  const screen = aScreen();
  const times = [1000, 3500];
  const step = createSteps(screen, undefined, () => times.shift() ?? 0);
  await step('Bouwen', (report) => report('cms'));
  expect(screen.read()).toMatch(/^✓ Bouwen +2,5 s {2}cms\n$/);
});

it('marks a step that failed', async () => {
  const screen = aScreen();
  const step = createSteps(screen);
  await expect(step('Bouwen', () => Promise.reject(new Error('kapot')))).rejects.toThrow('kapot');
  expect(screen.read()).toMatch(/^✗ Bouwen/);
});

it('begins nothing after somebody stopped it, and gives the reason for stopping', async () => {
  const stopping = new AbortController();
  const step = createSteps(aScreen(), stopping.signal);
  const reason = new Error('gestopt');
  await expect(
    step('Bouwen', () => {
      stopping.abort(reason);
      throw new Error('afgebroken');
    }),
  ).rejects.toBe(reason);
  await expect(step('Starten', () => 1)).rejects.toBe(reason);
});
