import { expect, it } from 'vitest';
import { retryConflict } from './retry-conflict.ts';

function conflicts(times: number) {
  let asked = 0;
  const ask = () => {
    asked += 1;
    return Promise.resolve(asked <= times ? 'conflict' : 'saved');
  };
  return { ask, asked: () => asked };
}
const isConflict = (answer: string) => answer === 'conflict';

it.each([
  [0, 'saved', 1],
  [1, 'saved', 2],
  [7, 'saved', 8],
  [8, 'conflict', 8],
  [99, 'conflict', 8],
])('after %i conflicts the answer is %s, asked %i times', async (times, answer, asked) => {
  const door = conflicts(times);
  expect(await retryConflict(door.ask, isConflict)).toBe(answer);
  expect(door.asked()).toBe(asked);
});

it('another error comes out at once', async () => {
  let asked = 0;
  const ask = () => {
    asked += 1;
    return Promise.reject(new Error('kapot'));
  };
  await expect(retryConflict(ask, () => true)).rejects.toThrow('kapot');
  expect(asked).toBe(1);
});
