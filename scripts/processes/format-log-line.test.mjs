// @ts-check
import { describe, expect, it } from 'vitest';
import { formatLogLine } from './format-log-line.mjs';

describe('formatLogLine', () => {
  it('writes time, level, message and fields of a JSON line', () => {
    const line = {
      level: 'warn',
      time: '2026-11-30T06:25:12.885Z',
      process: 'cms',
      events: 2,
      err: { type: 'RangeError' },
      msg: 'loop failed',
    };
    expect(formatLogLine(JSON.stringify(line))).toBe(
      '06:25:12 warn  loop failed events=2 err={"type":"RangeError"}',
    );
  });

  it.each(['', 'Ready in 978ms', '{ not JSON', '{"step":"Database bijwerken"}'])(
    'leaves %j as it is',
    (line) => expect(formatLogLine(line)).toBe(line),
  );
});
