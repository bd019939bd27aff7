import { InvalidationLog } from '@digivaardig/contracts/invalidation-log';
import { expect, it } from 'vitest';
import { TrackedValues } from './tracked-values.ts';

it('keeps what exists, however many addresses without anything are asked for', async () => {
  const values = new TrackedValues<string | undefined>(3);
  const log = new InvalidationLog();
  const loads: string[] = [];
  const read = (key: string, value: string | undefined) =>
    values.read(log, { key, tenantId: 'assen' }, () => {
      loads.push(key);
      return Promise.resolve(value);
    });
  await read('assen', 'Assen');
  for (let n = 0; n < 10; n += 1) await read(`niets-${String(n)}`, undefined);
  loads.length = 0;
  expect(await read('assen', 'Assen')).toBe('Assen');
  await read('niets-1', undefined);
  expect(loads).toEqual(['niets-1']);
});
