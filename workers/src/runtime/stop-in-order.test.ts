import { expect, it } from 'vitest';
import { silentLogger } from '../testing/silent-logger.ts';
import { stopInOrder } from './stop-in-order.ts';

function steps(...hows: ('well' | 'fails' | 'throws' | 'hangs')[]) {
  const taken: number[] = [];
  const list = hows.map((how, index) => ({
    name: `step ${index}`,
    timeoutMs: 20,
    stop: (): Promise<unknown> => {
      taken.push(index);
      if (how === 'throws') throw new Error('thrown');
      if (how === 'fails') return Promise.reject(new Error('failed'));
      return how === 'hangs' ? new Promise(() => undefined) : Promise.resolve();
    },
  }));
  return { list, taken };
}

it('stopInOrder returns true when all steps succeed', async () => {
  const { list, taken } = steps('well', 'well', 'well');
  expect(await stopInOrder(list, silentLogger)).toBe(true);
  expect(taken).toEqual([0, 1, 2]);
});

it.each(['fails', 'throws', 'hangs'] as const)(
  'stopInOrder runs the other steps when one %s, and returns false',
  async (how) => {
    const { list, taken } = steps('well', how, 'well');
    expect(await stopInOrder(list, silentLogger)).toBe(false);
    expect(taken).toEqual([0, 1, 2]);
  },
);
