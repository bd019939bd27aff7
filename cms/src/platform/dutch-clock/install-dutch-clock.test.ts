import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const module = fileURLToPath(new URL('./install-dutch-clock.ts', import.meta.url));

/** What people could see of a date, or type, computed in a process whose zone is this one. */
const script = `
  const { installDutchClock } = await import(${JSON.stringify(module)});
  installDutchClock(globalThis);
  const at = new Date('2026-07-01T22:30:00.000Z');
  const set = new Date('2027-03-28T00:10:00.000Z');
  set.setHours(2, 30);
  const copy = new at.constructor(at);
  class Sub extends Date {}
  console.log(JSON.stringify([
    at.toISOString(), at.getDate(), at.getHours(), at.getDay(), at.getTimezoneOffset(),
    at.toLocaleString('nl-NL'), at.toLocaleDateString('nl-NL', { dateStyle: 'long' }),
    new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short' }).format(at),
    Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'UTC' }).format(at),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
    new Date(2026, 10, 23, 9).toISOString(), new Date(2026, 9, 25, 2, 30).toISOString(),
    new Date('2026-11-23T09:00').toISOString(), new Date('Nov 23 2026 09:00').toISOString(),
    new Date('2026-11-23').toISOString(), new Date(Date.parse('2026-11-23T09:00')).toISOString(),
    set.toISOString(), copy instanceof Date, +copy === +at, new Sub(0) instanceof Sub,
    typeof Date(), Number.isNaN(new Date('x').getHours()), new Date(NaN).setFullYear(2026) > 0,
  ]));`;

const runIn = (zone: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );

describe('installDutchClock', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'])(
    'makes dates on a computer in %s what they are in the Netherlands',
    (zone) => {
      const dutch = runIn('Europe/Amsterdam');
      expect(runIn(zone)).toEqual(dutch);
      expect(dutch).toEqual(
        expect.arrayContaining([
          '2 juli 2026',
          '00:30',
          '2026-11-23T08:00:00.000Z',
          '2027-03-28T01:30:00.000Z',
        ]),
      );
    },
  );
});
