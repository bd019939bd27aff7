import { expect, it } from 'vitest';
import { retryConflict } from './retry-conflict.ts';

function conflicts(times: number) {
  let attempts = 0;
  const send = () => {
    attempts += 1;
    return Promise.resolve(attempts <= times ? 'conflict' : 'saved');
  };
  return { send, attempts: () => attempts };
}
const isConflict = (answer: string) => answer === 'conflict';

it.each([
  [0, 'saved', 1],
  [1, 'saved', 2],
  [7, 'saved', 8],
  [8, 'conflict', 8],
  [99, 'conflict', 8],
])(
  'retryConflict after %i conflicts answers %s, with %i attempts',
  async (times, answer, attempts) => {
    const server = conflicts(times);
    expect(await retryConflict(server.send, isConflict)).toBe(answer);
    expect(server.attempts()).toBe(attempts);
  },
);

it('retryConflict throws another error at once', async () => {
  let attempts = 0;
  const send = () => {
    attempts += 1;
    return Promise.reject(new Error('kapot'));
  };
  await expect(retryConflict(send, () => true)).rejects.toThrow('kapot');
  expect(attempts).toBe(1);
});
